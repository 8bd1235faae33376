using YesSql.Indexes;

namespace Grove.Features.Autoroute;

/// <summary>The path that a version had which was live once and is history now.</summary>
internal sealed class FormerPathIndex : MapIndex
{
    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>The path, without a slash before or after.</summary>
    public string Path { get; set; } = string.Empty;
}
