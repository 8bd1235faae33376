using Grove.Storage.Documents;
using Grove.Storage.Indexes;
using YesSql;
using YesSql.Indexes;

namespace Grove.Storage.Queries;

/// <summary>What a query for documents has been told so far; its parts share and change it, as in YesSql.</summary>
internal sealed class DocumentSearch(string? type, PredicateTranslation predicates, IndexCatalogue indexes)
{
    private readonly Dictionary<Type, IndexUse> _uses = [];
    private readonly List<OrderKey> _order = [];

    public int? Skip { get; set; }

    public int? Take { get; set; }

    public IndexUse<TIndex> Use<TIndex>() where TIndex : class, IIndex
    {
        indexes.Require(typeof(TIndex));
        if (!_uses.TryGetValue(typeof(TIndex), out var use))
        {
            _uses.Add(typeof(TIndex), use = new IndexUse<TIndex>(predicates));
        }

        return (IndexUse<TIndex>)use;
    }

    public void OrderBy(OrderKey key, bool first)
    {
        if (first)
        {
            _order.Clear();
        }

        _order.Add(key);
    }

    /// <summary>All documents that meet the conditions, in no order.</summary>
    public IQueryable<Document> All(DocumentContext context) =>
        _uses.Values.Aggregate(OfType(context), (documents, use) => use.Restrict(context, documents));

    /// <summary>The page of documents that was asked for, in order.</summary>
    public IQueryable<Document> Page(DocumentContext context)
    {
        var sorted = Sorted(context);
        sorted = Skip is { } skip ? sorted.Skip(skip) : sorted;
        return Take is { } take ? sorted.Take(take) : sorted;
    }

    private IQueryable<Document> Sorted(DocumentContext context)
    {
        if (_order is not [var first, ..])
        {
            return All(context).OrderBy(document => document.Id);
        }

        var main = first.Index;
        var restricted = _uses.Where(use => use.Key != main).Aggregate(OfType(context), (documents, use) => use.Value.Restrict(context, documents));
        return _uses[main].Sort(context, restricted, _order, _uses, indexes.HasOneRow(main));
    }

    private IQueryable<Document> OfType(DocumentContext context) =>
        type is null ? context.Documents : context.Documents.Where(document => document.Type == type);
}
