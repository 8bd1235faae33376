using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>What drivers have in common: the ways to offer a shape.</summary>
public class DisplayDriverBase
{
    /// <summary>What the names of its form fields begin with.</summary>
    protected string Prefix { get; set; } = "";

    /// <summary>A shape whose template gets a <typeparamref name="TModel"/>.</summary>
    public ShapeResult Initialize<TModel>() where TModel : class => Initialize<TModel>(static _ => { });

    /// <summary>A shape named after its model's type.</summary>
    public ShapeResult Initialize<TModel>(Action<TModel> initialize) where TModel : class => Initialize(typeof(TModel).Name, initialize);

    /// <summary>A shape named after its model's type.</summary>
    public ShapeResult Initialize<TModel>(Func<TModel, ValueTask> initializeAsync) where TModel : class => Initialize(typeof(TModel).Name, initializeAsync);

    /// <summary>A shape whose template gets a new <typeparamref name="TModel"/>.</summary>
    public ShapeResult Initialize<TModel>(string shapeType) where TModel : class => Initialize<TModel>(shapeType, static _ => { });

    /// <summary>A shape whose template gets a <typeparamref name="TModel"/>.</summary>
    public ShapeResult Initialize<TModel>(string shapeType, Action<TModel> initialize) where TModel : class =>
        Initialize<TModel>(shapeType, model =>
        {
            initialize(model);
            return ValueTask.CompletedTask;
        });

    /// <summary>A shape whose template gets a <typeparamref name="TModel"/>.</summary>
    public ShapeResult Initialize<TModel>(string shapeType, Func<TModel, ValueTask> initializeAsync) where TModel : class => Factory(
        shapeType,
        context => context.ShapeFactory.CreateAsync<TModel>(shapeType),
        shape => initializeAsync((TModel)ModelShape.ModelOf(shape)).AsTask());

    /// <summary>A shape whose template gets an existing object as a model of its type.</summary>
    public ShapeResult Copy<TModel>(string shapeType, TModel model) where TModel : class =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, () => ValueTask.FromResult(ModelShape.Of(model))));

    /// <summary>A shape whose template gets a <see cref="ShapeViewModel{T}"/> around an existing object.</summary>
    public ShapeResult View<TModel>(string shapeType, TModel model) where TModel : class =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, model));

    /// <summary>A shape that exists already.</summary>
    public ShapeResult Shape(string shapeType, IShape shape) => Factory(shapeType, _ => ValueTask.FromResult(shape));

    /// <summary>A shape without data.</summary>
    public ShapeResult Dynamic(string shapeType) => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType));

    /// <summary>A shape whose properties are set by name.</summary>
    public ShapeResult Dynamic(string shapeType, Action<dynamic> initialize) => Factory(
        shapeType,
        context => context.ShapeFactory.CreateAsync(shapeType),
        shape =>
        {
            initialize(shape);
            return Task.CompletedTask;
        });

    /// <summary>A shape whose properties are set by name.</summary>
    public ShapeResult Dynamic(string shapeType, Func<dynamic, Task> initializeAsync) =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType), shape => initializeAsync(shape));

    /// <summary>A shape that the driver makes.</summary>
    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, IShape> shapeBuilder) =>
        Factory(shapeType, context => ValueTask.FromResult(shapeBuilder(context)));

    /// <summary>A shape that the driver makes.</summary>
    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder) =>
        Factory(shapeType, shapeBuilder, static _ => Task.CompletedTask);

    /// <summary>A shape that the driver makes, and fills once its place is known.</summary>
    public virtual ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync)
    {
        var prefix = Prefix; // the shape is filled later, when the driver may serve another element
        return new ShapeResult(shapeType, shapeBuilder, shape => UnderPrefixAsync(
            () => Prefix = prefix,
            async () =>
            {
                await initializeAsync(shape);
                return shape;
            })).Prefix(prefix);
    }

    /// <summary>Several results as one.</summary>
    public static CombinedResult Combine(params IDisplayResult?[] results) => new(results);

    /// <summary>Several results as one.</summary>
    public static CombinedResult Combine(IEnumerable<IDisplayResult?> results) => new(results);

    /// <summary>Several results as one.</summary>
    public static Task<IDisplayResult?> CombineAsync(params IDisplayResult?[] results) => Task.FromResult<IDisplayResult?>(new CombinedResult(results));

    /// <summary>Several results as one.</summary>
    public static Task<IDisplayResult?> CombineAsync(IEnumerable<IDisplayResult?> results) => Task.FromResult<IDisplayResult?>(new CombinedResult(results));

    /// <summary>Runs a step of the driver under a prefix; a driver that meets itself inside (a bag in a bag) gets its own prefix back.</summary>
    internal async Task<T> UnderPrefixAsync<T>(Action setPrefix, Func<Task<T>> step)
    {
        var before = Prefix;
        try
        {
            setPrefix();
            return await step();
        }
        finally
        {
            Prefix = before;
        }
    }
}
