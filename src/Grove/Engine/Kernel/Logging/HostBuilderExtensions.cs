using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NLog.Web;

namespace OrchardCore.Logging;

/// <summary>Sends the host's log through NLog.</summary>
public static class HostBuilderExtensions
{
    /// <summary>Sends the log through NLog as <c>NLog.config</c> says, and nowhere else.</summary>
    public static IHostBuilder UseNLogHost(this IHostBuilder builder) =>
        builder.ConfigureLogging(logging => logging.ClearProviders()).UseNLog(new NLogAspNetCoreOptions { RemoveLoggerFactoryFilter = false });
}
