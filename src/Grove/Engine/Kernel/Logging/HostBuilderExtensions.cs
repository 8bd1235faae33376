using Microsoft.Extensions.Hosting;
using NLog.Web;

namespace OrchardCore.Logging;

/// <summary>Sends the host's log through NLog.</summary>
public static class HostBuilderExtensions
{
    /// <summary>Sends the log through NLog as <c>NLog.config</c> says.</summary>
    public static IHostBuilder UseNLogHost(this IHostBuilder builder) =>
        builder.UseNLog(new NLogAspNetCoreOptions { RemoveLoggerFactoryFilter = false });
}
