using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using YesSql;
using ISession = YesSql.ISession;

namespace Grove.Storage.Requests;

/// <summary>
/// Commits what endpoints other than MVC actions have left in the unit of work, and takes it back when the request fails.
/// An endpoint that must know before it answers calls <see cref="ISession.SaveChangesAsync"/> itself.
/// </summary>
internal sealed class CommitMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            await context.RequestServices.GetRequiredService<ISession>().SaveChangesAsync(context.RequestAborted);
        }
        catch (ConcurrencyException) when (!context.Response.HasStarted)
        {
            await context.RequestServices.GetRequiredService<ISession>().CancelAsync();
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status409Conflict;
        }
        catch
        {
            await context.RequestServices.GetRequiredService<ISession>().CancelAsync();
            throw;
        }
    }
}
