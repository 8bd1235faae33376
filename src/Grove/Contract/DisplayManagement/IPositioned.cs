namespace OrchardCore.DisplayManagement;

/// <summary>Something with a place among its siblings.</summary>
public interface IPositioned
{
    /// <summary>Where it stands: numbers separated by dots (<c>5</c>, <c>5.1</c>), <c>before</c> or <c>after</c>.</summary>
    string? Position { get; set; }
}
