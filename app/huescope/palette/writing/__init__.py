"""What written formats share: names that a language allows, notations, the layout of lines."""
