using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using YesSql.Indexes;

namespace Grove.Storage.Indexes;

/// <summary>The indexes of the shell's enabled features.</summary>
internal sealed class IndexCatalogue(IEnumerable<IIndexProvider> providers, IServiceScopeFactory scopes)
{
    private readonly Lazy<Content> _content = new(() => Read(providers, scopes));

    /// <summary>Every index type, each once.</summary>
    public IReadOnlyCollection<Type> IndexTypes => _content.Value.IndexTypes;

    /// <summary>Whether no document has more than one row in the index.</summary>
    public bool HasOneRow(Type indexType) => _content.Value.OneRow.Contains(indexType);

    /// <summary>Whether some index provider is made anew for each unit of work.</summary>
    public bool HasScoped => _content.Value.HasScoped;

    /// <summary>How documents of a type are indexed, by the providers that live as long as the shell.</summary>
    public IEnumerable<IndexDescriptor> Of(Type documentType) => _content.Value.Descriptors[documentType];

    /// <exception cref="InvalidOperationException">No enabled feature has the index.</exception>
    public void Require(Type indexType)
    {
        if (!IndexTypes.Contains(indexType))
        {
            throw new InvalidOperationException(
                $"The index '{indexType.FullName}' is unknown: no enabled feature registers an index provider for it (services.AddIndexProvider).");
        }
    }

    /// <summary>What a provider describes.</summary>
    public static IEnumerable<IndexDescriptor> Describe(IIndexProvider provider)
    {
        Collections.RequireDefault(provider.CollectionName);
        var context = (IDescriptor)Activator.CreateInstance(typeof(DescribeContext<>).MakeGenericType(provider.ForType()))!; // a class with a public constructor
        provider.Describe(context);
        return context.Describe();
    }

    private static Content Read(IEnumerable<IIndexProvider> providers, IServiceScopeFactory scopes)
    {
        var lasting = providers.SelectMany(Describe).ToList();
        using var scope = scopes.CreateScope();
        var scoped = scope.ServiceProvider.GetServices<IScopedIndexProvider>().SelectMany(Describe).ToList();
        var all = lasting.Concat(scoped).ToList();
        return new Content(
            lasting.ToLookup(descriptor => descriptor.Type),
            all.Select(descriptor => descriptor.IndexType).ToHashSet(),
            all.GroupBy(descriptor => descriptor.IndexType)
                .Where(index => index.All(descriptor => descriptor.OneRow) && index.Select(descriptor => descriptor.Type).Distinct().Count() == index.Count())
                .Select(index => index.Key)
                .ToHashSet(),
            scoped.Count > 0);
    }

    private sealed record Content(ILookup<Type, IndexDescriptor> Descriptors, HashSet<Type> IndexTypes, HashSet<Type> OneRow, bool HasScoped);
}
