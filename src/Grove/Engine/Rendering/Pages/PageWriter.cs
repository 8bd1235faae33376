using System.Text;
using System.Text.Encodings.Web;
using Grove.Rendering.Caching;
using Grove.Rendering.Security;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Settings;

namespace Grove.Rendering.Pages;

/// <summary>Puts content into the theme's layout and sends the page. The whole page is made before its first byte leaves, so that a failure can still become an error page.</summary>
internal sealed class PageWriter(ILayoutAccessor layouts, IDisplayHelper display, INotifier notifier, IShapeFactory shapes, HtmlEncoder encoder, ContentPolicy policy, ISiteService? sites = null)
{
    /// <summary>Makes the layout ready for views that look at it while they run.</summary>
    public async Task PrepareAsync(HttpContext context)
    {
        context.Features.Set(await layouts.GetLayoutAsync());
        if (sites is not null && context.Features.Get<ISite>() is null)
        {
            context.Features.Set(await sites.GetSiteSettingsAsync());
        }
    }

    /// <summary>Sends the page.</summary>
    public async Task WriteAsync(HttpContext context, IHtmlContent content)
    {
        await PrepareAsync(context);
        var layout = await layouts.GetLayoutAsync();
        await layout.Zones["Content"].AddAsync(content, "");
        await AddMessagesAsync(layout);
        using var page = new StringWriter();
        (await display.ShapeExecuteAsync(layout)).WriteTo(page, encoder);

        var bytes = Encoding.UTF8.GetBytes(page.ToString());
        var response = context.Response;
        response.ContentType ??= "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = policy.ToString(); // stands before the page is kept, so that it is kept with it
        PageTag.Set(context, bytes);
        bytes = CompressibleResponse.Prepare(context, bytes);
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private async Task AddMessagesAsync(IZoneHolding layout)
    {
        foreach (var entry in notifier.List())
        {
            var message = await shapes.CreateAsync("Message");
            message.Properties["Type"] = entry.Type.ToString();
            message.Properties["Message"] = entry.Message;
            message.Properties["DismissalMilliseconds"] = entry.DismissalMilliseconds;
            await layout.Zones["Messages"].AddAsync(message);
        }
    }
}
