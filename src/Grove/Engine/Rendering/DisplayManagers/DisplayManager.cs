using Grove.Rendering.Placement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;

namespace Grove.Rendering.DisplayManagers;

/// <summary>Builds shapes for a kind of object by asking each of its drivers. The shape's type is the object's type's name, with <c>_Edit</c> for its form.</summary>
internal sealed class DisplayManager<TModel>(IEnumerable<IDisplayDriver<TModel>> drivers, IShapeFactory shapes, ILayoutAccessor layouts, PlacementFinder placement) : IDisplayManager<TModel>
{
    public async Task<IShape> BuildDisplayAsync(TModel model, IUpdateModel updater, string displayType = "", string groupId = "")
    {
        var shape = await CreateAsync(string.IsNullOrEmpty(displayType) || displayType == "Detail" ? typeof(TModel).Name : $"{typeof(TModel).Name}_{displayType}", model);
        var context = new BuildDisplayContext(shape, displayType, groupId, shapes, await layouts.GetLayoutAsync(), updater);
        await placement.BindAsync(context);
        foreach (var driver in drivers)
        {
            await (await driver.BuildDisplayAsync(model, context) ?? Nothing).ApplyAsync(context);
        }
        return shape;
    }

    public async Task<IShape> BuildEditorAsync(TModel model, IUpdateModel updater, bool isNew, string groupId = "", string htmlPrefix = "")
    {
        var shape = await CreateAsync(typeof(TModel).Name + "_Edit", model);
        var context = new BuildEditorContext(shape, groupId, isNew, htmlPrefix, shapes, await layouts.GetLayoutAsync(), updater);
        await placement.BindAsync(context);
        foreach (var driver in drivers)
        {
            await (await driver.BuildEditorAsync(model, context) ?? Nothing).ApplyAsync(context);
        }
        return shape;
    }

    public async Task<IShape> UpdateEditorAsync(TModel model, IUpdateModel updater, bool isNew, string groupId = "", string htmlPrefix = "")
    {
        var shape = await CreateAsync(typeof(TModel).Name + "_Edit", model);
        var context = new UpdateEditorContext(shape, groupId, isNew, htmlPrefix, shapes, await layouts.GetLayoutAsync(), updater);
        await placement.BindAsync(context);
        foreach (var driver in drivers)
        {
            await (await driver.UpdateEditorAsync(model, context) ?? Nothing).ApplyAsync(context);
        }
        return shape;
    }

    private static CombinedResult Nothing { get; } = new([]);

    private async Task<IShape> CreateAsync(string shapeType, TModel model)
    {
        var shape = await shapes.CreateAsync(shapeType, () => ValueTask.FromResult<IShape>(new ZoneHolding(() => shapes.CreateAsync("ContentZone"))));
        shape.Properties["Model"] = model;
        return shape;
    }
}
