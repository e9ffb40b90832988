"""The window itself: its menus, toolbar and status line, and what its commands do."""
