using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Liquid;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace Grove.Features.Media;

/// <summary>The media library: its files, their addresses, the field that refers to them and the recipe step that brings them.</summary>
[Feature("OrchardCore.Media")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<MediaFileStore>();
        services.AddSingleton<IMediaFileStore>(shell => shell.GetRequiredService<MediaFileStore>());
        services.AddScoped<StagedMedia>();
        services.AddRecipeExecutionStep<MediaStep>();
        services.AddContentField<MediaField>().UseDisplayDriver<MediaFieldDisplayDriver>().AddHandler<MediaFieldHandler>();
        services.AddLiquidFilter<AssetUrlFilter>("asset_url");
        services.AddLiquidFilter<ResizeUrlFilter>("resize_url");
        services.AddLiquidFilter<ImgTagFilter>("img_tag");
        services.AddPermissionProvider<MediaPermissions>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => MediaEndpoint.Map(routes);
}
