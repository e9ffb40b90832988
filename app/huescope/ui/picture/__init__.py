"""The picture: zoom and pan, the eyedropper, regions, and what lies over it."""
