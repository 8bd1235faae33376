using Grove.Storage.Documents;
using Grove.Storage.Indexes;
using YesSql;
using YesSql.Indexes;

namespace Grove.Storage.Queries;

/// <summary>A query before it is known what it looks for.</summary>
internal sealed class QueryStart(DocumentSession session, DocumentSerializer serializer, PredicateTranslation predicates, IndexCatalogue indexes) : IQuery
{
    public IQuery<T> For<T>(bool filterType = true) where T : class => Search<T>(filterType ? serializer.Name(typeof(T)) : null);

    public IQueryIndex<T> ForIndex<T>() where T : class, IIndex
    {
        indexes.Require(typeof(T));
        return new IndexQuery<T>(session, predicates);
    }

    public IQuery<object> Any() => Search<object>(null);

    private DocumentQuery<T> Search<T>(string? type) where T : class => new(session, new DocumentSearch(type, predicates, indexes));
}
