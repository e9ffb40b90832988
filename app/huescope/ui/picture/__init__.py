"""The picture panel: view with zoom and pan, eyedropper, regions and overlays."""
