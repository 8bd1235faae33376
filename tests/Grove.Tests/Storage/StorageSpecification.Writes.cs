using Grove.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using YesSql;

namespace Grove.Tests.Storage;

public abstract partial class StorageSpecification
{
    private Task<Article?> FindAsync(string title) =>
        Store.ReadAsync(session => session.Query<Article, ArticleIndex>(index => index.Title == title).FirstOrDefaultAsync());

    [Fact]
    public async Task A_saved_document_comes_back_as_it_was()
    {
        var article = new Article { Title = "Größe 😀 日本 \"quoted\" </script>", Body = new string('ä', 200_000) + "\r\n\t\u0001", Published = Noon, Tags = ["a", ""] };
        await Store.SaveAsync(article);
        var found = await FindAsync(article.Title);
        Assert.Equivalent(article, found);
        Assert.NotEqual(0, article.Id);
        Assert.Equal(article.Id, found!.Id);
    }

    [Fact]
    public async Task A_document_is_one_instance_within_a_session()
    {
        await SaveSomeAsync();
        await Store.WorkAsync(async (ISession session) =>
        {
            var first = await session.Query<Article, ArticleIndex>(index => index.Title == "Anna").FirstOrDefaultAsync();
            Assert.Same(first, await session.GetAsync<Article>(first!.Id));
            Assert.Same(first, (await session.Query<Article, ArticleTagIndex>(index => index.Tag == "sleep").ListAsync()).First());
            Assert.NotSame(first, await FindAsync("Anna"));
            session.Detach(first);
            Assert.NotSame(first, await session.GetAsync<Article>(first.Id));

            var fresh = Titled("Emil");
            await session.SaveAsync(fresh);
            Assert.Same(fresh, await session.Query<Article, ArticleIndex>(index => index.Title == "Emil").FirstOrDefaultAsync());
        });
    }

    [Fact]
    public async Task Documents_are_found_by_number_in_the_order_asked_for()
    {
        var (one, two) = (Titled("one"), Titled("two"));
        await Store.SaveAsync(one, two, new Note { Text = "three" });
        var found = await Store.ReadAsync(session => session.GetAsync<Article>([two.Id, 99_999, one.Id]));
        Assert.Equal(["two", "one"], Titles(found));
        Assert.Null(await Store.ReadAsync(session => session.GetAsync<Article>(99_999)));
    }

    [Fact]
    public async Task A_query_sees_what_the_session_has_saved_and_nobody_else_does()
    {
        await Store.WorkAsync(async (ISession session) =>
        {
            await session.SaveAsync(Titled("new", 5, "x"));
            Assert.Equal(1, await session.Query<Article, ArticleIndex>(index => index.Rank == 5).CountAsync());
            Assert.Equal(1, await session.QueryIndex<ArticleTagIndex>(index => index.Tag == "x").CountAsync());
            Assert.Null(await FindAsync("new"));
        });
        Assert.NotNull(await FindAsync("new"));
    }

    [Fact]
    public async Task Changing_a_document_replaces_its_index_rows()
    {
        await Store.SaveAsync(Titled("before", 1, "a", "b"));
        await Store.WorkAsync(async (ISession session) =>
        {
            var article = (await session.Query<Article>().FirstOrDefaultAsync())!;
            (article.Title, article.Tags) = ("after", ["c"]);
            await session.SaveAsync(article);
            await session.FlushAsync();
            article.Rank = 7;
            await session.SaveAsync(article);
        });
        Assert.Null(await FindAsync("before"));
        Assert.Equal(7, (await FindAsync("after"))?.Rank);
        Assert.Equal(["c"], (await Store.ReadAsync(session => session.QueryIndex<ArticleTagIndex>().ListAsync())).Select(row => row.Tag));
        Assert.Equal(1, await Store.ReadAsync(session => session.QueryIndex<ArticleStateIndex>().CountAsync()));
    }

    [Fact]
    public async Task A_change_that_is_not_saved_is_not_kept()
    {
        await Store.SaveAsync(Titled("kept"));
        await Store.WorkAsync(async (ISession session) => (await session.Query<Article>().FirstOrDefaultAsync())!.Title = "lost");
        Assert.NotNull(await FindAsync("kept"));
    }

    [Fact]
    public async Task A_document_that_is_not_to_be_indexed_has_no_row()
    {
        await Store.SaveAsync(new Article { Title = "secret", Hidden = true }, Titled("none"), Titled("open"));
        Assert.Equal(["open"], (await Store.ReadAsync(session => session.QueryIndex<ArticleIndex>().ListAsync())).Select(row => row.Title));
        Assert.Equal(1, await Store.ReadAsync(session => session.QueryIndex<ArticleStateIndex>(index => index.State == "hidden").CountAsync()));
        Assert.Equal(3, await Store.ReadAsync(session => session.Query<Article>().CountAsync()));
    }

    [Fact]
    public async Task A_deleted_document_takes_its_index_rows_along()
    {
        await SaveSomeAsync();
        await Store.WorkAsync(async (ISession session) =>
        {
            session.Delete((await session.Query<Article, ArticleIndex>(index => index.Title == "Dora").FirstOrDefaultAsync())!);
            var never = Titled("never");
            await session.SaveAsync(never);
            session.Delete(never);
        });
        Assert.Equal(["Anna", "Bert", "Cleo"], Titles(await Store.ReadAsync(session => session.Query<Article>().ListAsync())));
        Assert.Equal(3, await Store.ReadAsync(session => session.QueryIndex<ArticleTagIndex>().CountAsync()));
        Assert.Equal(3, await Store.ReadAsync(session => session.QueryIndex<ArticleStateIndex>().CountAsync()));
    }

    [Fact]
    public async Task A_cancelled_session_keeps_nothing()
    {
        await Store.WorkAsync(async (ISession session) =>
        {
            await session.SaveAsync(Titled("flushed"));
            await session.FlushAsync();
            await session.SaveAsync(Titled("pending"));
            await session.CancelAsync();
            await session.SaveAsync(Titled("later"));
            Assert.Equal(0, await session.Query<Article>().CountAsync());
        });
        Assert.Equal(0, await Store.ReadAsync(session => session.Query<Article>().CountAsync()));
    }

    [Fact]
    public async Task A_scope_that_ends_without_a_commit_keeps_nothing()
    {
        await Store.SaveAsync(Titled("before"));
        await using (var scope = Store.Scope())
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            await session.SaveAsync(Titled("flushed", 1, "tag"), cancellationToken: TestContext.Current.CancellationToken);
            session.Delete((await session.Query<Article, ArticleIndex>(index => index.Title == "before").FirstOrDefaultAsync(TestContext.Current.CancellationToken))!);
            await session.FlushAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(["before"], Titles(await Store.ReadAsync(session => session.Query<Article>().ListAsync())));
        Assert.Equal(0, await Store.ReadAsync(session => session.QueryIndex<ArticleTagIndex>().CountAsync()));
        await Store.SaveAsync(Titled("the next writer is not kept waiting"));
    }

    [Fact]
    public async Task A_document_that_comes_from_elsewhere_with_its_number_replaces_the_stored_one()
    {
        var article = Titled("first");
        await Store.SaveAsync(article);
        await Store.SaveAsync(new Article { Id = article.Id, Title = "second" });
        Assert.Equal(["second"], Titles(await Store.ReadAsync(session => session.Query<Article>().ListAsync())));
        await Assert.ThrowsAsync<ConcurrencyException>(() => Store.SaveAsync(new Article { Id = 4711, Title = "of nothing" }));
    }

    [Fact]
    public async Task Actions_run_after_a_commit_and_never_otherwise()
    {
        var ran = new List<string>();
        await Store.WorkAsync(async (IServiceProvider scope) =>
        {
            var actions = scope.GetRequiredService<CommitActions>();
            actions.AfterCommit(async services =>
            {
                ran.Add((await FindAsync("committed"))?.Title ?? "not there yet");
                services.GetRequiredService<CommitActions>().AfterCommit(_ => Noted(ran, "followed"));
            });
            actions.AfterCommit(_ => throw new InvalidOperationException("logged, no more"));
            actions.AfterCommit(_ => Noted(ran, "second"));
            await scope.GetRequiredService<ISession>().SaveAsync(Titled("committed"));
            Assert.Empty(ran);
        });
        Assert.Equal(["committed", "second", "followed"], ran);

        await Store.WorkAsync(async (IServiceProvider scope) =>
        {
            scope.GetRequiredService<CommitActions>().AfterCommit(_ => Noted(ran, "cancelled"));
            await scope.GetRequiredService<ISession>().CancelAsync();
        });
        Assert.DoesNotContain("cancelled", ran);
    }

    [Fact]
    public async Task Another_context_joins_the_unit_of_work()
    {
        await Store.WorkAsync(async (IServiceProvider scope) =>
        {
            await using var context = new ThingContext(scope.GetRequiredService<IDatabase>(), joins: true);
            await scope.GetRequiredService<IDatabase>().CreateTablesAsync(context);
        });

        Task Add(bool cancel) => Store.WorkAsync(async (IServiceProvider scope) =>
        {
            var session = scope.GetRequiredService<ISession>();
            await using var context = new ThingContext(scope.GetRequiredService<IDatabase>(), joins: true);
            context.Add(new Thing { Name = "a thing" });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
            await session.SaveAsync(Titled("beside it"), cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal(1, await session.Query<Article>().CountAsync());
            Assert.Equal(1, await context.Set<Thing>().CountAsync());
            Assert.Equal(1, await context.Set<Thing>().ExecuteUpdateAsync(things => things.SetProperty(thing => thing.Name, "changed")));
            if (cancel)
            {
                await session.CancelAsync();
            }
        });

        Task<List<string>> Names() => Store.ReadAsync(_ => NamesAsync(joins: false));
        async Task<List<string>> NamesAsync(bool joins)
        {
            await using var scope = Store.Scope();
            await using var context = new ThingContext(scope.ServiceProvider.GetRequiredService<IDatabase>(), joins);
            return await context.Set<Thing>().Select(thing => thing.Name).ToListAsync();
        }

        await Add(cancel: true);
        Assert.Empty(await Names());
        Assert.Null(await FindAsync("beside it"));
        await Add(cancel: false);
        Assert.Equal(["changed"], await Names());
        Assert.Equal(["changed"], await NamesAsync(joins: true));
        Assert.NotNull(await FindAsync("beside it"));
    }

    [Fact]
    public async Task A_unit_of_work_with_a_failed_statement_cannot_be_committed()
    {
        await Store.WorkAsync(async (IServiceProvider scope) =>
        {
            await using var context = new ThingContext(scope.GetRequiredService<IDatabase>(), joins: true);
            await scope.GetRequiredService<IDatabase>().CreateTablesAsync(context);
            context.Add(new Thing { Id = 5, Name = "first" });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.WorkAsync(async (IServiceProvider scope) =>
        {
            await scope.GetRequiredService<ISession>().SaveAsync(Titled("beside it"), cancellationToken: TestContext.Current.CancellationToken);
            await scope.GetRequiredService<ISession>().FlushAsync(TestContext.Current.CancellationToken);
            await using var context = new ThingContext(scope.GetRequiredService<IDatabase>(), joins: true);
            context.Add(new Thing { Id = 5, Name = "second" });
            await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync(TestContext.Current.CancellationToken));
        }));
        Assert.Null(await FindAsync("beside it"));
    }

    private static Task Noted(List<string> notes, string note)
    {
        notes.Add(note);
        return Task.CompletedTask;
    }

    private sealed class Thing
    {
        public long Id { get; set; }
        public string Name { get; set; } = "";
    }

    private sealed class ThingContext(IDatabase database, bool joins) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
        {
            if (joins)
            {
                database.Configure(optionsBuilder);
            }
            else
            {
                database.ConfigureIndependent(optionsBuilder);
            }

            optionsBuilder.ReplaceService<Microsoft.EntityFrameworkCore.Infrastructure.IModelCacheKeyFactory, PerPrefix>();
        }

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Thing>().ToTable(database.TableName("Thing")).HasIndex(thing => thing.Name);

        private sealed class PerPrefix : Microsoft.EntityFrameworkCore.Infrastructure.IModelCacheKeyFactory
        {
            public object Create(DbContext context, bool designTime) =>
                (context.GetType(), ((ThingContext)context).Name, ((ThingContext)context).Database.ProviderName, designTime);
        }

        private string Name => database.TableName("");
    }
}
