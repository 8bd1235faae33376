using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Grove.Storage;

/// <summary>
/// Makes an EF Core context take part in the unit of work: its connection is opened once and stays open, its first write begins the
/// unit's transaction, and all its commands run in that.
/// </summary>
internal sealed class JoinWork : DbCommandInterceptor, IDbConnectionInterceptor, ISaveChangesInterceptor
{
    /// <summary>The unit of work; <see langword="null"/> between two.</summary>
    public WorkConnection? Work { get; set; }

    public async ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        await Current.OpenAsync(cancellationToken);
        return InterceptionResult.Suppress();
    }

    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        throw Synchronous();

    public InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        ValueTask.FromResult(InterceptionResult.Suppress());

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } context)
        {
            // The unit of work commits, not the context.
            context.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        }

        return ValueTask.FromResult(result);
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await JoinAsync(command, eventData.CommandSource, cancellationToken);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await JoinAsync(command, eventData.CommandSource, cancellationToken);
        return result;
    }

    public override async ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        await JoinAsync(command, eventData.CommandSource, cancellationToken);
        return result;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        throw Synchronous();

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        throw Synchronous();

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) =>
        throw Synchronous();

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Work?.Fail();
        return Task.CompletedTask;
    }

    private WorkConnection Current => Work ?? throw new ObjectDisposedException(nameof(WorkConnection), "The unit of work has ended.");

    private static NotSupportedException Synchronous() => new("The unit of work is asynchronous: use the asynchronous methods of EF Core.");

    private async ValueTask JoinAsync(DbCommand command, CommandSource source, CancellationToken cancellationToken)
    {
        if (source is not (CommandSource.LinqQuery or CommandSource.FromSqlQuery))
        {
            await Current.BeginAsync(cancellationToken);
        }

        command.Transaction = Current.Transaction;
        StorableText.Clean(command);
    }
}
