using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using Grove.Features.Contents;
using Grove.Rendering;
using Grove.Tests.Content;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Modules.Services;
using OrchardCore.Settings;

namespace Grove.Tests.Features;

/// <summary>A <see cref="ContentSite" /> with features, whose patterns are rendered without the rendering room.</summary>
internal static class FeatureSite
{
    public static Task<ContentSite> StartAsync(params StartupBase[] startups) => ContentSite.StartAsync(services =>
    {
        services.AddAuthorizationCore();
        services.AddRouting();
        services.AddSingleton<ISiteService, MemorySite>();
        services.AddSingleton<ILiquidTemplateManager, PlainLiquid>();
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<ContentItem>();
            options.Filters.AddFilter("slugify", (input, _, _) => new StringValue(Slug.Of(input.ToStringValue())));
        });
        services.AddScoped<IContentHandler, ItemRoutes>();
        services.AddScoped<Patterns>();
        services.AddSingleton<ISlugService, Slugs>();
        foreach (var startup in startups)
        {
            startup.ConfigureServices(services);
        }
    });

    private sealed class PlainLiquid(Microsoft.Extensions.Options.IOptions<TemplateOptions> options) : ILiquidTemplateManager
    {
        private readonly FluidParser _parser = new();

        public async Task<string> RenderStringAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
        {
            var context = new TemplateContext(options.Value);
            context.SetValue("Model", FluidValue.Create(model, options.Value));
            foreach (var (name, value) in properties ?? [])
            {
                context.SetValue(name, value);
            }

            return await _parser.Parse(template).RenderAsync(context, encoder);
        }

        public Task<IHtmlContent> RenderHtmlContentAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties) =>
            throw new NotSupportedException();

        public Task RenderAsync(string template, TextWriter writer, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties) =>
            throw new NotSupportedException();

        public bool Validate(string template, out IEnumerable<string> errors) => throw new NotSupportedException();
    }

    private sealed class MemorySite : ISiteService
    {
        private readonly Site _site = new();

        public Task<ISite> GetSiteSettingsAsync() => Task.FromResult<ISite>(_site);

        public Task<ISite> LoadSiteSettingsAsync() => Task.FromResult<ISite>(_site);

        public Task UpdateSiteSettingsAsync(ISite site) => Task.CompletedTask;
    }

    private sealed class Site : ISite
    {
        public string? SiteName { get; set; }

        public string? PageTitleFormat { get; set; }

        public string? SiteSalt { get; set; }

        public string? SuperUser { get; set; }

        public string? TimeZoneId { get; set; }

        public RouteValueDictionary HomeRoute { get; set; } = [];

        public int PageSize { get; set; }

        public int MaxPageSize { get; set; }

        public int MaxPagedCount { get; set; }

        public string? BaseUrl { get; set; }

        public bool AppendVersion { get; set; }

        public JsonObject Properties { get; set; } = [];

        public T? As<T>() where T : new() => default;

        public T GetOrCreate<T>() where T : new() => new();

        public bool TryGet<T>([MaybeNullWhen(false)] out T settings)
        {
            settings = default;
            return false;
        }
    }
}
