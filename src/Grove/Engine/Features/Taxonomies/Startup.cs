using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;

namespace Grove.Features.Taxonomies;

/// <summary>Taxonomies: terms in trees, fields that name them, pages that list what is filed under them.</summary>
[Feature("OrchardCore.Taxonomies")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<TaxonomyIndexProvider>();
        services.AddScoped<FiledItems>();

        services.AddContentPart<TaxonomyPart>().UseDisplayDriver<TaxonomyPartDisplayDriver>().AddHandler<TaxonomyPartHandler>();
        services.AddContentPart<TermPart>();
        services.AddScoped<IContentHandler, TermHandler>();
        services.AddScoped<IContentDisplayDriver, TermDisplayDriver>();
        services.AddContentField<TaxonomyField>().UseDisplayDriver<TaxonomyFieldDisplayDriver>().AddHandler<TaxonomyFieldHandler>();

        services.AddLiquidFilter<TaxonomyTermsFilter>("taxonomy_terms");
        services.AddLiquidFilter<InheritedTermsFilter>("inherited_terms");
        services.AddPermissionProvider<TaxonomyPermissions>();
    }
}
