using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using YesSql.Indexes;

namespace Grove.Storage.Indexes;

/// <summary>Makes the index rows of documents within a unit of work.</summary>
internal sealed class DocumentIndexes(IndexCatalogue catalogue, IServiceProvider services)
{
    private ILookup<Type, IndexDescriptor>? _scoped;

    /// <summary>The indexes that documents of a type may have rows in.</summary>
    public IEnumerable<Type> TypesOf(Type documentType) => Of(documentType).Select(descriptor => descriptor.IndexType).Distinct();

    /// <summary>The rows of a document as it is now.</summary>
    public async Task<IReadOnlyList<IIndex>> RowsOfAsync(object document, CancellationToken cancellationToken)
    {
        var rows = new List<IIndex>();
        foreach (var descriptor in Of(document.GetType()))
        {
            if (descriptor.Filter?.Invoke(document) ?? true)
            {
                rows.AddRange(await descriptor.Map(document, cancellationToken));
            }
        }

        return rows;
    }

    private IEnumerable<IndexDescriptor> Of(Type documentType) =>
        catalogue.HasScoped ? catalogue.Of(documentType).Concat(Scoped[documentType]) : catalogue.Of(documentType);

    private ILookup<Type, IndexDescriptor> Scoped =>
        _scoped ??= services.GetServices<IScopedIndexProvider>().SelectMany(IndexCatalogue.Describe).ToLookup(descriptor => descriptor.Type);
}
