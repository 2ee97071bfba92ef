#!/usr/bin/python3
"""Makes the workbooks in this folder anew from guests.fods, with LibreOffice and openpyxl.

Debian: apt-get install libreoffice-calc-nogui python3-uno python3-openpyxl. The tests read what is stored here and need
none of them.
"""
import datetime
import pathlib
import subprocess
import time

import openpyxl
import uno
from com.sun.star.beans import NamedValue, PropertyValue

HERE = pathlib.Path(__file__).resolve().parent


def connect():
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(60):
        try:
            remote = resolver.resolve("uno:pipe,name=sincerely-fixtures;urp;StarOffice.ComponentContext")
            return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def office_password(password):
    values = (NamedValue("CryptoType", "Standard"), NamedValue("OOXPassword", password))
    return uno.Any("[]com.sun.star.beans.NamedValue", values)


def by_libreoffice():
    office = subprocess.Popen(["soffice", "--headless", "--norestore", "--accept=pipe,name=sincerely-fixtures;urp;"])
    desktop = connect()
    document = desktop.loadComponentFromURL((HERE / "guests.fods").as_uri(), "_blank", 0, properties(Hidden=True))
    document.Sheets.getByName("Guests & friends").Rows.getByIndex(8).IsVisible = False
    for name, filter_name, more in [
        ("guests.xlsx", "Calc MS Excel 2007 XML", {}),
        ("guests.ods", "calc8", {}),
        ("guests.xls", "MS Excel 97", {}),
        ("protected.xlsx", "Calc MS Excel 2007 XML", {"EncryptionData": office_password("sincerely")}),
        ("protected.ods", "calc8", {"Password": "sincerely"}),
    ]:
        document.storeToURL((HERE / name).as_uri(), properties(FilterName=filter_name, **more))
    document.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass
    office.wait()


def by_openpyxl():
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "1904"
    sheet.append(["Email", "Day", "Moment", "Length", "Number"])
    sheet.append(["a@example.com", datetime.date(2026, 5, 4), datetime.datetime(2026, 5, 4, 14, 30, 5),
                  datetime.timedelta(hours=26, minutes=30), 491701234567])
    chart = book.create_chartsheet("Chart")
    chart.sheet_state = "visible"
    book.save(HERE / "from-1904.xlsx")


by_libreoffice()
by_openpyxl()
