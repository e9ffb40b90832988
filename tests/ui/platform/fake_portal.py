"""A desktop portal that picks colours, and a program that asks it; run on a bus of its own."""

import json
import sys

from PySide6.QtCore import ClassInfo, Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import (
    QDBusArgument,
    QDBusConnection,
    QDBusObjectPath,
)

from huescope.ui.platform.screen_color import ScreenColor

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SILENT = 99
# Never answered, picked, cancelled, failed.
ANSWERS = [(SILENT, None), (0, (1.0, 0.5, 0.2)), (1, None), (2, None), (0, None)]


Exported = QDBusConnection.RegisterOption


@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Request"})
class Request(QObject):
    Response = Signal("uint", "QVariantMap")

    closed = Signal()

    @Slot()
    def Close(self):  # noqa: N802 - as the interface calls it
        self.closed.emit()


@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Screenshot"})
class Portal(QObject):
    closed = Signal()

    def __init__(self, bus, asker):
        super().__init__()
        self.bus, self.asker, self.answers, self.is_silent = bus, asker, list(ANSWERS), False

    @Property("uint")
    def version(self):
        return 2

    @Slot(str, "QVariantMap", result=QDBusObjectPath)
    def PickColor(self, _parent, options):  # noqa: N802 - as the interface calls it
        path = f"{PATH}/request/{self.asker}/{options['handle_token']}"
        response, color = self.answers.pop(0)
        request = Request(self)
        request.closed.connect(self.closed)
        self.bus.registerObject(path, request, Exported.ExportAllSignals | Exported.ExportAllSlots)
        self.is_silent = response == SILENT
        if not self.is_silent:
            request.Response.emit(response, {} if color is None else {"color": structure(color)})
        return QDBusObjectPath(path)


def structure(channels):
    argument = QDBusArgument()
    argument.beginStructure()
    for channel in channels:
        argument.appendVariant(channel)
    argument.endStructure()
    return argument


def main():
    app = QCoreApplication([])
    said = []
    colors = ScreenColor()
    asker = QDBusConnection.sessionBus().baseService().removeprefix(":").replace(".", "_")
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "portal")
    portal = Portal(bus, asker)
    if sys.argv[1] == "present":
        bus.registerObject(PATH, portal, Exported.ExportAllSlots | Exported.ExportAllProperties)
        bus.registerService(NAME)
    again = QTimer(interval=10)

    def go_on():
        if not colors.is_waiting or portal.is_silent:
            portal.is_silent = False
            colors.pick() if portal.answers else app.quit()

    again.timeout.connect(go_on)
    portal.closed.connect(lambda: said.append("closed"))
    colors.found.connect(lambda: (said.append("found"), again.start()))
    colors.picked.connect(said.append)
    colors.failed.connect(said.append)
    colors.look_for()
    QTimer.singleShot(30_000 if sys.argv[1] == "present" else 300, app.quit)
    app.exec()
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    main()
