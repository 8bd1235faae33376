using System.Linq.Expressions;
using Grove.Storage.Documents;
using Microsoft.EntityFrameworkCore;
using YesSql;
using YesSql.Indexes;

namespace Grove.Storage.Queries;

/// <summary>An index that a query for documents has joined, with the conditions on its rows.</summary>
internal abstract class IndexUse
{
    /// <summary>Keeps the documents that have a row which meets the conditions.</summary>
    public abstract IQueryable<Document> Restrict(DocumentContext context, IQueryable<Document> documents);

    /// <summary>As <see cref="Restrict"/>, sorted; <paramref name="uses"/> finds the indexes of the other keys.</summary>
    /// <param name="context">The database.</param>
    /// <param name="documents">What to sort.</param>
    /// <param name="keys">The columns; the first is one of this index.</param>
    /// <param name="uses">The other indexes of the query.</param>
    /// <param name="join">Whether no document has several rows, so that joining repeats none.</param>
    public abstract IQueryable<Document> Sort(
        DocumentContext context, IQueryable<Document> documents, IReadOnlyList<OrderKey> keys, IReadOnlyDictionary<Type, IndexUse> uses, bool join);

    /// <summary>The least (or greatest) value of a column among the rows of a document, as a subquery.</summary>
    public abstract Expression ValueOf(DocumentContext context, OrderKey key, Expression documentId);
}

/// <inheritdoc />
internal sealed class IndexUse<TIndex>(PredicateTranslation predicates) : IndexUse where TIndex : class, IIndex
{
    private readonly List<Expression<Func<TIndex, bool>>> _conditions = [];

    public void Add(Expression<Func<TIndex, bool>> condition) => _conditions.Add(predicates.Translate(condition));

    public override IQueryable<Document> Restrict(DocumentContext context, IQueryable<Document> documents)
    {
        var ids = Rows(context).Select(row => EF.Property<long>(row, DocumentModel.DocumentId));
        return documents.Where(document => ids.Contains(document.Id));
    }

    public override IQueryable<Document> Sort(
        DocumentContext context, IQueryable<Document> documents, IReadOnlyList<OrderKey> keys, IReadOnlyDictionary<Type, IndexUse> uses, bool join)
    {
        if (!join)
        {
            return Sort(Restrict(context, documents), context, keys, uses, document => document, row: null);
        }

        var joined = documents.Join(
            Rows(context), document => document.Id, row => EF.Property<long>(row, DocumentModel.DocumentId), (document, row) => new Joined { Document = document, Row = row });
        return Sort(joined, context, keys, uses, pair => pair.Document, pair => pair.Row).Select(pair => pair.Document);
    }

    public override Expression ValueOf(DocumentContext context, OrderKey key, Expression documentId)
    {
        Expression<Func<TIndex, long>> owner = row => EF.Property<long>(row, DocumentModel.DocumentId);
        var rows = Rows(context);
        var own = Expression.Lambda<Func<TIndex, bool>>(Expression.Equal(owner.Body, documentId), owner.Parameters);
        var sorted = OrderKey.Apply(
            rows.Provider.CreateQuery<TIndex>(Expression.Call(typeof(Queryable), nameof(Queryable.Where), [typeof(TIndex)], rows.Expression, Expression.Quote(own))),
            key.Column, key.Descending, first: true);
        var values = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(TIndex), key.Column.ReturnType], sorted.Expression, Expression.Quote(key.Column));
        return Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [key.Column.ReturnType], values);
    }

    private IQueryable<TIndex> Rows(DocumentContext context) =>
        _conditions.Aggregate((IQueryable<TIndex>)context.Set<TIndex>(), (rows, condition) => rows.Where(condition));

    private static IQueryable<T> Sort<T>(
        IQueryable<T> source, DocumentContext context, IReadOnlyList<OrderKey> keys, IReadOnlyDictionary<Type, IndexUse> uses,
        Expression<Func<T, Document>> document, Expression<Func<T, TIndex>>? row)
    {
        var element = document.Parameters[0];
        var id = Expression.Property(document.Body, nameof(Document.Id));
        var first = true;
        foreach (var key in keys)
        {
            var value = row is not null && key.Index == typeof(TIndex)
                ? Capture.Apply(key.Column, Capture.Apply(row, element))
                : uses[key.Index].ValueOf(context, key, id);
            source = OrderKey.Apply(source, Expression.Lambda(value, element), key.Descending, first);
            first = false;
        }

        return OrderKey.Apply(source, Expression.Lambda(id, element), keys[^1].Descending, first); // equals stay in one order from page to page
    }

    private sealed class Joined
    {
        public required Document Document { get; init; }

        public required TIndex Row { get; init; }
    }
}
