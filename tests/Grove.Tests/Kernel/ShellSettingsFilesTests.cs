using Grove.Kernel;
using Grove.Kernel.Shells;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;

namespace Grove.Tests.Kernel;

public sealed class ShellSettingsFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("grove-settings-");
    private readonly ShellSettingsFiles _files;

    public ShellSettingsFilesTests() => _files = new ShellSettingsFiles(new SitePaths(_folder.FullName));

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_new_installation_waits_to_be_set_up() => Assert.Equal(TenantState.Uninitialized, _files.Read().State);

    [Fact]
    public void What_is_written_is_read_again()
    {
        _files.Write(new ShellSettings { State = TenantState.Running, ["DatabaseProvider"] = "Postgres", ["ConnectionString"] = "Host=db;Username=site" });

        var read = _files.Read();

        Assert.Equal(TenantState.Running, read.State);
        Assert.Equal("Postgres", read["databaseprovider"]);
        Assert.Equal("Host=db;Username=site", read["ConnectionString"]);
        Assert.NotNull(read.VersionId);
    }

    [Fact]
    public void Keys_that_somebody_else_wrote_survive()
    {
        _files.Write(new ShellSettings { State = TenantState.Running });
        File.WriteAllText(Path.Combine(_folder.FullName, "Sites", "Default", "appsettings.json"), """{ "Custom": "kept", /* by hand */ "DatabaseProvider": "Sqlite", }""");

        var settings = _files.Read();
        _files.Write(settings);

        Assert.Equal("kept", _files.Read()["Custom"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{ \"Default\": { \"State\": \"Sleeping\" } }")]
    public void A_broken_file_is_named_and_nothing_is_guessed(string content)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "tenants.json"), content);

        var error = Assert.Throws<UnreadableSettingsException>(() => _files.Read());

        Assert.Contains("tenants.json", error.Message, StringComparison.Ordinal);
    }
}
