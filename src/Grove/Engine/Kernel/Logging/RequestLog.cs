using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Grove.Kernel.Logging;

/// <summary>One line a request: method, path, status and time; no query, no address, nothing about the person.</summary>
internal sealed partial class RequestLog(RequestDelegate next, TimeProvider time, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = time.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            if (logger.IsEnabled(LogLevel.Information))
            {
                LogRequest(context.Request.Method, context.Request.Path.ToUriComponent(), context.Response.StatusCode, time.GetElapsedTime(start).TotalMilliseconds);
            }
        }
    }

    [LoggerMessage(20, LogLevel.Information, "{Method} {Path} {Status} in {Milliseconds:0.0} ms")]
    private partial void LogRequest(string method, string path, int status, double milliseconds);
}
