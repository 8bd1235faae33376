using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using YesSql;
using ISession = YesSql.ISession;

namespace Grove.Storage.Requests;

/// <summary>
/// Commits the unit of work when an action has succeeded, before its result is executed: whoever is told of success can rely on it.
/// Takes it back when the action fails. A document that somebody else has changed meanwhile makes the answer 409.
/// </summary>
internal sealed class CommitFilter : IAsyncActionFilter, IOrderedFilter
{
    /// <summary>Outermost: all other action filters have had their say.</summary>
    public int Order => int.MinValue;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var executed = await next();
        var session = context.HttpContext.RequestServices.GetRequiredService<ISession>();
        if (executed is { Exception: not null, ExceptionHandled: false })
        {
            await session.CancelAsync();
        }
        else
        {
            try
            {
                await session.SaveChangesAsync(context.HttpContext.RequestAborted);
            }
            catch (ConcurrencyException conflict)
            {
                executed.Exception = conflict;
            }
        }

        if (executed.Exception is ConcurrencyException)
        {
            executed.ExceptionHandled = true;
            executed.Result = new StatusCodeResult(StatusCodes.Status409Conflict);
        }
    }
}
