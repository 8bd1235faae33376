using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement;

/// <summary>The ways to make a shape.</summary>
public static class ShapeFactoryExtensions
{
    /// <summary>A shape without data of its own type.</summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType) =>
        factory.CreateAsync(shapeType, static () => ValueTask.FromResult<IShape>(new Shape()));

    /// <summary>A shape that the caller makes.</summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, Func<ValueTask<IShape>> shapeFactory) =>
        factory.CreateAsync(shapeType, shapeFactory, null, null);

    /// <summary>A shape with properties.</summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, INamedEnumerable<object?> parameters) =>
        factory.CreateAsync(shapeType, static () => ValueTask.FromResult<IShape>(new Shape()), null, created =>
        {
            foreach (var (name, value) in parameters.Named)
            {
                created.Shape.Properties[name] = value;
            }
        });

    /// <summary>A shape that carries a view model, which its template gets as its model.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Action<TModel>? initialize = null) where TModel : class =>
        factory.CreateAsync<TModel>(shapeType, model =>
        {
            initialize?.Invoke(model);
            return ValueTask.CompletedTask;
        });

    /// <summary>A shape that carries a view model, which its template gets as its model.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Func<TModel, ValueTask> initializeAsync) where TModel : class =>
        factory.CreateAsync(shapeType, async () =>
        {
            var model = Activator.CreateInstance<TModel>();
            await initializeAsync(model);
            return ModelShape.Of(model);
        });

    /// <summary>A shape whose template gets a <see cref="ShapeViewModel{T}"/> around an existing object.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, TModel model) =>
        factory.CreateAsync(shapeType, () => ValueTask.FromResult<IShape>(new ShapeViewModel<TModel>(model)));
}
