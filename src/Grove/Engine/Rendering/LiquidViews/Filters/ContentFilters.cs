using System.Text.Json;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Models;

namespace Grove.Rendering.LiquidViews.Filters;

/// <summary>Filters of content items: <c>content_item_id</c>, <c>display_text</c>, <c>display_url</c>, <c>full_text</c>.</summary>
internal static class ContentFilters
{
    public static void AddTo(FilterCollection filters)
    {
        filters.AddFilter("content_item_id", ByIdAsync);
        filters.AddFilter("display_text", async (input, _, context) => new StringValue((await ItemOfAsync(input, context))?.DisplayText ?? ""));
        filters.AddFilter("display_url", DisplayUrlAsync);
        filters.AddFilter("full_text", FullTextAsync);
    }

    /// <summary>The content item that a value is, or holds as JSON, or null.</summary>
    public static async Task<ContentItem?> ItemOfAsync(FluidValue input, TemplateContext context)
    {
        var item = input.ToObjectValue() switch
        {
            ContentItem found => found,
            ContentElement element => element.ContentItem,
            JsonObject json => json.Deserialize<ContentItem>(JOptions.Default),
            _ => await FromJsonAsync(input, context),
        };
        return item is { ContentType.Length: > 0 } ? item : null;
    }

    // A contained item reaches templates as JSON: its text says all that there is.
    private static async Task<ContentItem?> FromJsonAsync(FluidValue input, TemplateContext context)
    {
        if (input.Type != FluidValues.Dictionary || (await input.GetValueAsync("ContentType", context)).IsNil())
        {
            return null;
        }
        var item = (await ToJsonAsync(input, context))?.Deserialize<ContentItem>(JOptions.Default);
        return item is null ? null : await context.Service<IContentManager>().LoadAsync(item);
    }

    private static async Task<JsonNode?> ToJsonAsync(FluidValue value, TemplateContext context)
    {
        context.Options.Filters.TryGetValue("json", out var toJson);
        var text = toJson is null ? FluidNull : (await toJson(value, FilterArguments.Empty, context)).ToStringValue();
        return JsonNode.Parse(text);
    }

    private const string FluidNull = "null";

    private static async ValueTask<FluidValue> ByIdAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var content = context.Service<IContentManager>();
        if (input.Type != FluidValues.Array)
        {
            var item = input.ToStringValue() is { Length: > 0 } id ? await content.GetAsync(id) : null;
            return FluidValue.Create(item, context.Options);
        }
        var ids = input.Enumerate(context).Select(value => value.ToStringValue()).Where(id => id.Length > 0).ToList();
        var items = (await content.GetAsync(ids)).ToDictionary(item => item.ContentItemId);
        return new ArrayValue([.. ids.Where(items.ContainsKey).Select(id => FluidValue.Create(items[id], context.Options))]);
    }

    private static async ValueTask<FluidValue> DisplayUrlAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (await ItemOfAsync(input, context) is not { } item)
        {
            return NilValue.Instance;
        }
        var metadata = await context.Service<IContentManager>().GetContentItemMetadataAsync(item);
        if (metadata.DisplayRouteValues is not { } route || context.Services().GetService<IHttpContextAccessor>()?.HttpContext is not { } http)
        {
            return NilValue.Instance;
        }
        return context.Service<LinkGenerator>().GetPathByRouteValues(http, null, route) is { } address ? new StringValue(address) : NilValue.Instance;
    }

    private static async ValueTask<FluidValue> FullTextAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (await ItemOfAsync(input, context) is not { } item)
        {
            return NilValue.Instance;
        }
        var aspect = await context.Service<IContentManager>().PopulateAspectAsync<FullTextAspect>(item);
        return new StringValue(string.Join(' ', aspect.Segments));
    }
}
