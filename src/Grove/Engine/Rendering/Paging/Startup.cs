using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;

namespace Grove.Rendering.Paging;

/// <summary>Every shell can draw the links between the pages of a list.</summary>
internal sealed class Startup : StartupBase
{
    public override int Order => -5_000;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddShapeTableProvider<PagerShapes>();
    }
}
