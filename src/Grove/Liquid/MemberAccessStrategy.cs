namespace Fluid;

/// <summary>The allow-list of members that templates may read. A member that isn't registered is nil.</summary>
public abstract class MemberAccessStrategy
{
    /// <summary>Names members that are registered by type; set it before registering.</summary>
    public MemberNameStrategy MemberNameStrategy { get; set; } = MemberNameStrategies.Default;

    /// <summary>Whether <c>title</c> finds <c>Title</c>; set it before registering.</summary>
    public bool IgnoreCasing { get; set; }

    /// <summary>The reader of a member, or null when the member isn't registered for the type, its bases or interfaces.</summary>
    public abstract IMemberAccessor? GetAccessor(Type type, string name);

    /// <summary>Registers readers by name; <c>*</c> stands for every name that has no reader of its own.</summary>
    public abstract void Register(Type type, IEnumerable<KeyValuePair<string, IMemberAccessor>> accessors);

    /// <summary>Grows with every registration, so that remembered accessors are dropped.</summary>
    internal virtual int Version => -1;

    /// <summary>The names that are registered for a type itself.</summary>
    internal virtual IReadOnlyCollection<string> NamesOf(Type type) => [];
}
