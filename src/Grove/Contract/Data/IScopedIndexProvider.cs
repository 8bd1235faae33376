using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>An index provider of which every unit of work has its own.</summary>
public interface IScopedIndexProvider : IIndexProvider;
