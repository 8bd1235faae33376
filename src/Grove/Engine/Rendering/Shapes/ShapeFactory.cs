using Grove.Rendering.Themes;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;

namespace Grove.Rendering.Shapes;

/// <summary>Makes shapes; what the features say of their type happens to each.</summary>
internal sealed class ShapeFactory(IServiceProvider services, CurrentTheme theme, ShapeTables tables) : IShapeFactory
{
    public async ValueTask<IShape> CreateAsync(
        string shapeType, Func<ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext>? creating, Action<ShapeCreatedContext>? created)
    {
        var description = (await tables.ForAsync(await theme.IdAsync())).Describe(shapeType);
        var create = shapeFactory;
        IList<Func<ShapeCreatedContext, Task>> onCreated = [];
        if (creating is not null)
        {
            var context = new ShapeCreatingContext { ServiceProvider = services, ShapeFactory = this, ShapeType = shapeType, CreateAsync = shapeFactory };
            creating(context);
            (create, onCreated) = (context.CreateAsync, context.OnCreated);
        }
        var shape = await create();
        if (string.IsNullOrEmpty(shape.Metadata.Type))
        {
            shape.Metadata.Type = shapeType;
        }
        if (created is not null || onCreated.Count > 0 || description.Created.Count > 0)
        {
            await TellAsync(new ShapeCreatedContext { ServiceProvider = services, ShapeFactory = this, ShapeType = shapeType, Shape = shape });
        }
        return shape;

        async Task TellAsync(ShapeCreatedContext context)
        {
            created?.Invoke(context);
            foreach (var action in description.Created.Concat(onCreated))
            {
                await action(context);
            }
        }
    }
}
