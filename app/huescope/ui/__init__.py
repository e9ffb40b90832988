"""The graphical user interface: everything that imports Qt."""
