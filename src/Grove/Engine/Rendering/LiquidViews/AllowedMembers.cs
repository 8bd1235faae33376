using System.Globalization;
using System.Security.Claims;
using System.Security.Principal;
using Fluid;
using Fluid.Values;
using Grove.Rendering.Shapes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Liquid;
using OrchardCore.Settings;

namespace Grove.Rendering.LiquidViews;

/// <summary>The members of our own kinds of object that templates may read, as Orchard Core's Liquid documentation lists them.</summary>
internal static class AllowedMembers
{
    public static void Register(MemberAccessStrategy members)
    {
        RegisterContent(members);
        RegisterRequest(members);
        members.Register<ShapeMetadata>(
            nameof(ShapeMetadata.Type), nameof(ShapeMetadata.DisplayType), nameof(ShapeMetadata.Name), nameof(ShapeMetadata.Differentiator), nameof(ShapeMetadata.Position),
            nameof(ShapeMetadata.Prefix), nameof(ShapeMetadata.Tab), nameof(ShapeMetadata.Card), nameof(ShapeMetadata.Column), nameof(ShapeMetadata.ChildContent));
        members.Register<GroupingMetadata>();
        members.Register<ShapeGroup>();
        members.Register<NotifyEntry>();
        members.Register<ISite>(
            nameof(ISite.SiteName), nameof(ISite.BaseUrl), nameof(ISite.PageSize), nameof(ISite.MaxPageSize), nameof(ISite.MaxPagedCount), nameof(ISite.TimeZoneId),
            nameof(ISite.PageTitleFormat));
        members.Register<ISite, object?>("Properties", site => site.Properties);
        members.Register<CultureAccessor, string>("Name", _ => CultureInfo.CurrentUICulture.Name);
        members.Register<CultureAccessor, string>("Dir", _ => CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft ? "rtl" : "ltr");
        members.Register<EnvironmentAccessor, string>("Name", environment => environment.Name);
        members.Register<EnvironmentAccessor, bool>("IsDevelopment", environment => environment.Name == "Development");
        members.Register<EnvironmentAccessor, bool>("IsProduction", environment => environment.Name == "Production");
        members.Register<EnvironmentAccessor, bool>("IsStaging", environment => environment.Name == "Staging");
    }

    private static void RegisterContent(MemberAccessStrategy members)
    {
        members.Register<ContentItem>(
            nameof(ContentItem.Id), nameof(ContentItem.ContentItemId), nameof(ContentItem.ContentItemVersionId), nameof(ContentItem.ContentType), nameof(ContentItem.DisplayText),
            nameof(ContentItem.Published), nameof(ContentItem.Latest), nameof(ContentItem.ModifiedUtc), nameof(ContentItem.PublishedUtc), nameof(ContentItem.CreatedUtc),
            nameof(ContentItem.Owner), nameof(ContentItem.Author));
        members.Register<ContentItem, object?>("ContentItem", item => item);
        members.Register<ContentItem, object?>("Content", item => item.Data);
        members.Register<ContentDefinition>(nameof(ContentDefinition.Name));
        members.Register<ContentTypeDefinition>(nameof(ContentTypeDefinition.DisplayName), nameof(ContentTypeDefinition.Name));
        members.Register<ContentTypePartDefinition>(nameof(ContentTypePartDefinition.ContentTypeDefinition), nameof(ContentTypePartDefinition.PartDefinition), nameof(ContentTypePartDefinition.Name));
        members.Register<ContentTypePartDefinition, string>("DisplayName", part => part.DisplayName());
        members.Register<ContentPartFieldDefinition>(nameof(ContentPartFieldDefinition.PartDefinition), nameof(ContentPartFieldDefinition.FieldDefinition), nameof(ContentPartFieldDefinition.Name));
        members.Register<ContentPartFieldDefinition, string>("DisplayName", field => field.DisplayName());
        members.Register<LiquidContentAccessor, object?>(async (_, handle, context) => await FindAsync(handle, context));
    }

    private static async Task<object?> FindAsync(string handle, TemplateContext context)
    {
        if (context is not LiquidTemplateContext { Services: var services } || services.GetService<IContentHandleManager>() is not { } handles)
        {
            return null;
        }
        var id = await handles.GetContentItemIdAsync(handle);
        return id is null ? null : await services.GetRequiredService<IContentManager>().GetAsync(id);
    }

    private static void RegisterRequest(MemberAccessStrategy members)
    {
        members.Register<ClaimsPrincipal>(nameof(ClaimsPrincipal.Identity));
        members.Register<IIdentity>(nameof(IIdentity.Name), nameof(IIdentity.IsAuthenticated));
        members.Register<ClaimsIdentity>(nameof(ClaimsIdentity.Claims), nameof(ClaimsIdentity.Name), nameof(ClaimsIdentity.IsAuthenticated));
        members.Register<Claim>(nameof(Claim.Type), nameof(Claim.Value));
        members.Register<HttpContext, object?>("Items", context => new HttpItems(context));
        members.Register<HttpItems, object?>((items, name) => items.Context.Items.TryGetValue(name, out var value) ? value : null);
        members.Register<HttpRequest, string>("Path", request => request.Path.Value ?? "");
        members.Register<HttpRequest, string>("PathBase", request => request.PathBase.Value ?? "");
        members.Register<HttpRequest, string>("QueryString", request => request.QueryString.Value ?? "");
        members.Register<HttpRequest, string>("Host", request => request.Host.Value ?? "");
        members.Register<HttpRequest>(nameof(HttpRequest.ContentType), nameof(HttpRequest.ContentLength), nameof(HttpRequest.Protocol), nameof(HttpRequest.IsHttps), nameof(HttpRequest.Scheme), nameof(HttpRequest.Method));
        members.Register<HttpRequest, object>("Query", request => request.Query);
        members.Register<HttpRequest, object?>("Form", request => request.HasFormContentType ? request.Form : null);
        members.Register<HttpRequest, object>("Route", request => request.RouteValues);
        members.Register<HttpRequest, object>("Headers", request => new RequestHeaders(request.Headers));
        members.Register<IQueryCollection, FluidValue>((query, name) => Texts(query[name]));
        members.Register<IFormCollection, FluidValue>((form, name) => Texts(form[name]));
        members.Register<RequestHeaders, FluidValue>((headers, name) => Texts(headers.Headers[name]));
        members.Register<RouteValueDictionary, object?>((route, name) => route[name]);
    }

    private static FluidValue Texts(Microsoft.Extensions.Primitives.StringValues values) => values.Count switch
    {
        0 => NilValue.Instance,
        1 => new StringValue(values.ToString()),
        _ => new ArrayValue([.. values.Select(value => (FluidValue)new StringValue(value ?? ""))]),
    };

    private sealed record HttpItems(HttpContext Context);

    private sealed record RequestHeaders(IHeaderDictionary Headers);
}
