; Installer for Windows, from the bundle; compiled by Inno Setup 6:
;   iscc /DVersion=1.2.3 packaging\installers\windows\huescope.iss
; With a certificate, add: /DSign /Ssigntool="signtool sign /fd sha256 /tr TIMESTAMP_URL /td sha256 $f"

#ifndef Version
  #error Version is missing: /DVersion=1.2.3
#endif
#define Root SourcePath + "..\..\.."
#define Identifier "io.huescope.Huescope"

[Setup]
AppId={#Identifier}
AppName=Huescope
AppVersion={#Version}
AppVerName=Huescope {#Version}
AppPublisher=The Huescope authors
DefaultDirName={autopf}\Huescope
DefaultGroupName=Huescope
DisableProgramGroupPage=yes
; for one user without asking for a password, or for all
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Windows 10 1809, the oldest that Qt 6.11 supports
MinVersion=10.0.17763
LicenseFile={#Root}\LICENSE
OutputDir={#Root}\dist
OutputBaseFilename=Huescope-{#Version}-x64
SetupIconFile={#Root}\build\bundle\huescope.ico
UninstallDisplayIcon={app}\huescope.exe
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
ChangesEnvironment=yes
WizardStyle=modern
CloseApplications=yes
#ifdef Sign
SignTool=signtool
SignedUninstaller=yes
#endif

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: path; Description: "Add the command huescope to PATH"; Flags: unchecked

[Files]
Source: "{#Root}\dist\huescope\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; libraries of an earlier version
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Huescope"; Filename: "{app}\huescope.exe"; AppUserModelID: "{#Identifier}"
Name: "{autodesktop}\Huescope"; Filename: "{app}\huescope.exe"; AppUserModelID: "{#Identifier}"; Tasks: desktopicon

[Registry]
; projects open with it
Root: HKA; Subkey: "Software\Classes\.huescope\OpenWithProgids"; ValueType: string; ValueName: "Huescope.Project"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Huescope.Project"; ValueType: string; ValueData: "Huescope project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Huescope.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\huescope.exe,0"
Root: HKA; Subkey: "Software\Classes\Huescope.Project\shell\open\command"; ValueType: string; ValueData: """{app}\huescope.exe"" ""%1"""
; "Open with" offers it for the files that SupportedTypes names; no choice of the person is changed
Root: HKA; Subkey: "Software\Classes\Applications\huescope.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Huescope"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\huescope.exe\shell\open\command"; ValueType: string; ValueData: """{app}\huescope.exe"" ""%1"""
#include "types.iss"
Root: HKA; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotOnPath; Flags: preservestringtype

[Run]
Filename: "{app}\huescope.exe"; Description: "{cm:LaunchProgram,Huescope}"; Flags: nowait postinstall skipifsilent

[Code]
function IsNotOnPath: Boolean;
var
  Known: string;
begin
  if not RegQueryStringValue(HKA, 'Environment', 'Path', Known) then
    Known := '';
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(Known) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Known, App: string;
  Start: Integer;
begin
  if Step <> usPostUninstall then
    exit;
  App := ';' + ExpandConstant('{app}');
  if RegQueryStringValue(HKA, 'Environment', 'Path', Known) then begin
    Start := Pos(Lowercase(App), Lowercase(Known));
    if Start > 0 then begin
      Delete(Known, Start, Length(App));
      RegWriteExpandStringValue(HKA, 'Environment', 'Path', Known);
    end;
  end;
end;
