"""The types of the library; see ``docs/library.md``."""

from huescope.api.differences import difference as difference
from huescope.api.functions import analyze as analyze
from huescope.api.functions import reduce as reduce
from huescope.api.palettes import palette as palette
from huescope.api.palettes import read_palette as read_palette
from huescope.api.palettes import write_palette as write_palette
from huescope.api.result import Analysis as Analysis
from huescope.errors import ColorError as ColorError
from huescope.errors import DamagedPalette as DamagedPalette
from huescope.errors import DamagedPicture as DamagedPicture
from huescope.errors import DecoderFailed as DecoderFailed
from huescope.errors import HuescopeError as HuescopeError
from huescope.errors import NewerPalette as NewerPalette
from huescope.errors import NothingLeft as NothingLeft
from huescope.errors import NothingVisible as NothingVisible
from huescope.errors import OptionError as OptionError
from huescope.errors import PaletteError as PaletteError
from huescope.errors import PaletteTooLarge as PaletteTooLarge
from huescope.errors import PictureError as PictureError
from huescope.errors import PictureTooLarge as PictureTooLarge
from huescope.errors import ReadError as ReadError
from huescope.errors import UnsupportedPalette as UnsupportedPalette
from huescope.errors import UnsupportedPicture as UnsupportedPicture
from huescope.errors import WriteError as WriteError
from huescope.palette.palette import Palette as Palette
from huescope.palette.swatch import Swatch as Swatch

__version__: str
