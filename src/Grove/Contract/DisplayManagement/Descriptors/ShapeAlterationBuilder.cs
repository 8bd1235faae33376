using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What is to happen to shapes of a type.</summary>
public class ShapeAlterationBuilder
{
    internal ShapeAlterationBuilder(string shapeType) => ShapeType = shapeType;

    internal string ShapeType { get; }

    internal List<Func<ShapeCreatedContext, Task>> Created { get; } = [];

    internal List<Func<ShapeDisplayContext, Task>> Displaying { get; } = [];

    internal List<Func<ShapeDisplayContext, Task>> Processing { get; } = [];

    internal List<Func<ShapeDisplayContext, Task>> Displayed { get; } = [];

    internal List<Func<ShapePlacementContext, PlacementInfo?>> Placements { get; } = [];

    internal Func<DisplayContext, Task<IHtmlContent>>? Binding { get; private set; }

    internal string? BindingSource { get; private set; }

    /// <summary>Code that renders it where no theme has a template.</summary>
    /// <param name="bindingSource">Where the code is, for messages.</param>
    /// <param name="bindingDelegate">The code.</param>
    public ShapeAlterationBuilder BoundAs(string bindingSource, Func<DisplayContext, Task<IHtmlContent>> bindingDelegate)
    {
        (BindingSource, Binding) = (bindingSource, bindingDelegate);
        return this;
    }

    /// <summary>Runs after each is made.</summary>
    public ShapeAlterationBuilder OnCreated(Action<ShapeCreatedContext> action) => OnCreated(Awaitable(action));

    /// <summary>Runs after each is made.</summary>
    public ShapeAlterationBuilder OnCreated(Func<ShapeCreatedContext, Task> actionAsync)
    {
        Created.Add(actionAsync);
        return this;
    }

    /// <summary>Runs before each is displayed; the place to add alternates.</summary>
    public ShapeAlterationBuilder OnDisplaying(Action<ShapeDisplayContext> action) => OnDisplaying(Awaitable(action));

    /// <summary>Runs before each is displayed; the place to add alternates.</summary>
    public ShapeAlterationBuilder OnDisplaying(Func<ShapeDisplayContext, Task> actionAsync)
    {
        Displaying.Add(actionAsync);
        return this;
    }

    /// <summary>Runs just before each one's template; not where its HTML was kept.</summary>
    public ShapeAlterationBuilder OnProcessing(Action<ShapeDisplayContext> action) => OnProcessing(Awaitable(action));

    /// <summary>Runs just before each one's template; not where its HTML was kept.</summary>
    public ShapeAlterationBuilder OnProcessing(Func<ShapeDisplayContext, Task> actionAsync)
    {
        Processing.Add(actionAsync);
        return this;
    }

    /// <summary>Runs after each was displayed.</summary>
    public ShapeAlterationBuilder OnDisplayed(Action<ShapeDisplayContext> action) => OnDisplayed(Awaitable(action));

    /// <summary>Runs after each was displayed.</summary>
    public ShapeAlterationBuilder OnDisplayed(Func<ShapeDisplayContext, Task> actionAsync)
    {
        Displayed.Add(actionAsync);
        return this;
    }

    /// <summary>Places each; null leaves it to others.</summary>
    public ShapeAlterationBuilder Placement(Func<ShapePlacementContext, PlacementInfo?> action)
    {
        Placements.Add(action);
        return this;
    }

    /// <summary>Places those that meet a condition.</summary>
    public ShapeAlterationBuilder Placement(Func<ShapePlacementContext, bool> predicate, PlacementInfo location) =>
        Placement(context => predicate(context) ? location : null);

    private static Func<T, Task> Awaitable<T>(Action<T> action) => context =>
    {
        action(context);
        return Task.CompletedTask;
    };
}
