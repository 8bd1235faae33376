namespace OrchardCore.ContentManagement;

/// <summary>What is registered for a field class.</summary>
public abstract class ContentFieldOptionBase
{
    /// <summary>Registers <paramref name="contentFieldType" />.</summary>
    public ContentFieldOptionBase(Type contentFieldType) => Type = contentFieldType;

    /// <summary>The field class.</summary>
    public Type Type { get; }
}

/// <summary>A field class and its handlers.</summary>
public class ContentFieldOption(Type contentFieldType) : ContentFieldOptionBase(contentFieldType)
{
    private readonly List<Type> _handlers = [];

    /// <summary>The handlers in the order of registration.</summary>
    public IReadOnlyList<Type> Handlers => _handlers;

    internal void AddHandler(Type type) => _handlers.Add(type);

    internal void RemoveHandler(Type type) => _handlers.Remove(type);
}
