using Grove.Content.Definitions;
using Grove.Content.Handlers;
using Grove.Content.Items;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Grove.Content;

/// <summary>What every site has: definitions, items with their versions, and the handlers that every item meets.</summary>
internal sealed class Startup : StartupBase
{
    public override int Order => -8_000;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<IContentDefinitionManager, ContentDefinitions>();
        services.AddScoped<IContentHandleManager, ContentHandles>();

        services.AddSingleton<IContentItemIdGenerator, ContentItemIds>();
        services.AddScoped<KnownVersions>();
        services.AddScoped<IContentManagerSession>(provider => provider.GetRequiredService<KnownVersions>());
        services.AddScoped<VersionStore>();
        services.AddScoped<LiveChanges>();
        services.AddScoped<Publication>();
        services.AddScoped<NewItems>();
        services.AddScoped<Drafts>();
        services.AddScoped<Trash>();
        services.AddScoped<Imports>();
        services.AddScoped<IContentManager, ContentManager>();

        services.AddScoped<PartPlaces>();
        services.AddScoped<ContentPhases>();
        services.AddScoped<IContentHandler, PartAndFieldHandlers>();
        services.AddScoped<IContentHandler, AuthorAndDates>();

        services.AddIndexProvider<ContentItemIndexProvider>();
        services.AddDataMigration<ContentItemMigrations>();
    }
}
