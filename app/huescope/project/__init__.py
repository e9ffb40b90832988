"""A palette together with the picture and the settings that it is from."""
