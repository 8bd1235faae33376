using Grove.Features.Setup;
using Grove.Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;

namespace Grove.Features.AutoSetup;

/// <summary>Sets the site up before its first request, where the configuration says how.</summary>
internal sealed partial class AutoSetupTask(
    IConfiguration configuration, ShellSettings shell, SiteSetup setup, SetupToken token, ILogger<AutoSetupTask> logger) : IStartTask
{
    // Orchard Core's own section and keys.
    private const string Section = "OrchardCore:OrchardCore_AutoSetup:Tenants";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var tenant = configuration.GetSection(Section).GetChildren()
            .FirstOrDefault(candidate => string.Equals(candidate["ShellName"] ?? ShellSettings.DefaultShellName, shell.Name, StringComparison.OrdinalIgnoreCase));
        if (tenant is null)
        {
            token.Announce();
            return;
        }

        var errors = await setup.RunAsync(Read(tenant), cancellationToken);
        if (errors.Count == 0)
        {
            LogDone(tenant["AdminUsername"] ?? "", $"{Section}:{tenant.Key}:AdminPassword");
            return;
        }

        foreach (var (field, message) in errors)
        {
            LogFailed(field, message);
        }

        token.Announce();
    }

    private static SetupRequest Read(IConfigurationSection tenant) => new()
    {
        SiteName = tenant["SiteName"],
        RecipeName = tenant["RecipeName"],
        SiteTimeZone = tenant["SiteTimeZone"],
        DatabaseProvider = tenant["DatabaseProvider"] ?? "Sqlite",
        ConnectionString = tenant["DatabaseConnectionString"],
        TablePrefix = tenant["DatabaseTablePrefix"],
        UserName = tenant["AdminUsername"],
        Email = tenant["AdminEmail"],
        Password = tenant["AdminPassword"],
    };

    [LoggerMessage(7010, LogLevel.Information, "Sign in at /Admin as '{UserName}'; the password stands in the configuration under {Key}")]
    private partial void LogDone(string userName, string key);

    [LoggerMessage(7011, LogLevel.Error, "Auto setup: {Field}: {Message}")]
    private partial void LogFailed(string field, string message);
}
