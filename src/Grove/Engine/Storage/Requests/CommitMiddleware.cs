using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using YesSql;
using ISession = YesSql.ISession;

namespace Grove.Storage.Requests;

/// <summary>
/// Commits what endpoints other than MVC actions have left in the unit of work, before the answer's first byte leaves; takes it back when
/// the request fails. An endpoint whose answer depends on the commit calls <see cref="ISession.SaveChangesAsync"/> itself.
/// </summary>
internal sealed class CommitMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var session = context.RequestServices.GetRequiredService<ISession>();
        context.Response.OnStarting(() => EndAsync(context, session));
        try
        {
            await next(context);
            await EndAsync(context, session);
        }
        catch (ConcurrencyException) when (!context.Response.HasStarted)
        {
            await session.CancelAsync();
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status409Conflict;
        }
        catch
        {
            await session.CancelAsync();
            throw;
        }
    }

    private static async Task EndAsync(HttpContext context, ISession session)
    {
        if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            await session.CancelAsync();
            return;
        }

        try
        {
            await session.SaveChangesAsync(context.RequestAborted);
        }
        catch (ConcurrencyException) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status409Conflict;
        }
    }
}
