using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.DisplayManagement.Notify;

namespace Grove.Rendering.Pages;

/// <summary>Carries messages over a redirect to the page that the reader is sent to.</summary>
internal sealed class NotifyFilter(INotifier notifier, ITempDataDictionaryFactory tempData, HtmlEncoder encoder) : IAsyncResultFilter
{
    private const string Key = "Messages";

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult && context.HttpContext.Request.Headers.Cookie.Count > 0)
        {
            Receive(tempData.GetTempData(context.HttpContext));
        }
        else if (context.Result is IKeepTempDataResult && notifier.List().Count > 0)
        {
            var kept = notifier.List().Select(entry => new KeptMessage(entry.Type, entry.ToHtmlString(encoder), entry.DismissalMilliseconds));
            tempData.GetTempData(context.HttpContext)[Key] = JsonSerializer.Serialize(kept);
        }
        await next();
    }

    private void Receive(ITempDataDictionary data)
    {
        if (data[Key] is not string text)
        {
            return;
        }
        foreach (var kept in JsonSerializer.Deserialize<List<KeptMessage>>(text) ?? [])
        {
            notifier.List().Insert(0, new NotifyEntry { Type = kept.Type, Message = new HtmlString(kept.Html), DismissalMilliseconds = kept.Dismissal });
        }
    }

    private sealed record KeptMessage(NotifyType Type, string Html, int? Dismissal);
}
