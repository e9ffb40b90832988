"""The choice of colours that people would pick, which every mood of `proposals` is a setting of."""
