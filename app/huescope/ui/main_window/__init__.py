"""The main window: menus, toolbar, status line, layout and commands."""
