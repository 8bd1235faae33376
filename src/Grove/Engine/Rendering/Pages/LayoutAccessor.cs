using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Zones;

namespace Grove.Rendering.Pages;

/// <summary>Keeps the layout shape of a request.</summary>
internal sealed class LayoutAccessor(IShapeFactory shapes) : ILayoutAccessor
{
    private Task<IZoneHolding>? _layout;

    public Task<IZoneHolding> GetLayoutAsync() => _layout ??= CreateAsync();

    private async Task<IZoneHolding> CreateAsync() =>
        (IZoneHolding)await shapes.CreateAsync("Layout", () => ValueTask.FromResult<IShape>(new ZoneHolding(() => shapes.CreateAsync("Zone"))));
}
