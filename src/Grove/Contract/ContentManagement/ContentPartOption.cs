namespace OrchardCore.ContentManagement;

/// <summary>What is registered for a part class.</summary>
public abstract class ContentPartOptionBase
{
    /// <summary>Registers <paramref name="contentPartType" />.</summary>
    public ContentPartOptionBase(Type contentPartType) => Type = contentPartType;

    /// <summary>The part class.</summary>
    public Type Type { get; }
}

/// <summary>A part class and its handlers.</summary>
public class ContentPartOption(Type contentPartType) : ContentPartOptionBase(contentPartType)
{
    private readonly List<Type> _handlers = [];

    /// <summary>The handlers in the order of registration.</summary>
    public IReadOnlyList<Type> Handlers => _handlers;

    internal void AddHandler(Type type) => _handlers.Add(type);

    internal void RemoveHandler(Type type) => _handlers.Remove(type);
}
