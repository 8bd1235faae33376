using Grove.Storage;
using Microsoft.Extensions.DependencyInjection;
using YesSql;

namespace Grove.Tests.Storage;

public abstract partial class StorageSpecification
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_second_writer_of_a_document_is_told_and_keeps_nothing(bool checkConcurrency)
    {
        await Store.SaveAsync(Titled("shared"));
        await using var first = Store.Scope();
        await using var second = Store.Scope();
        var (one, two) = (first.ServiceProvider.GetRequiredService<ISession>(), second.ServiceProvider.GetRequiredService<ISession>());
        var (mine, yours) = (await one.Query<Article>().FirstOrDefaultAsync(TestContext.Current.CancellationToken), await two.Query<Article>().FirstOrDefaultAsync(TestContext.Current.CancellationToken));
        (mine!.Title, yours!.Title) = ("mine", "yours");

        await one.SaveAsync(mine, checkConcurrency, cancellationToken: TestContext.Current.CancellationToken);
        await one.SaveChangesAsync(TestContext.Current.CancellationToken);
        await two.SaveAsync(Titled("beside it"), cancellationToken: TestContext.Current.CancellationToken);
        await two.SaveAsync(yours, checkConcurrency, cancellationToken: TestContext.Current.CancellationToken);
        var error = await Assert.ThrowsAsync<ConcurrencyException>(() => two.SaveChangesAsync(TestContext.Current.CancellationToken));

        Assert.Equal(yours.Id, error.Document.Id);
        Assert.Equal(["mine"], Titles(await Store.ReadAsync(session => session.Query<Article>().ListAsync())));
        Assert.Equal("mine", (await two.Query<Article>().FirstOrDefaultAsync(TestContext.Current.CancellationToken))!.Title); // the session starts anew
    }

    [Fact]
    public async Task Who_deletes_or_changes_what_was_deleted_is_told()
    {
        await Store.SaveAsync(Titled("gone"));
        await using var first = Store.Scope();
        await using var second = Store.Scope();
        var (one, two) = (first.ServiceProvider.GetRequiredService<ISession>(), second.ServiceProvider.GetRequiredService<ISession>());
        var mine = (await one.Query<Article>().FirstOrDefaultAsync(TestContext.Current.CancellationToken))!;
        var yours = (await two.Query<Article>().FirstOrDefaultAsync(TestContext.Current.CancellationToken))!;
        await Store.WorkAsync(async (ISession session) => session.Delete((await session.Query<Article>().FirstOrDefaultAsync())!));

        one.Delete(mine);
        await Assert.ThrowsAsync<ConcurrencyException>(() => one.SaveChangesAsync(TestContext.Current.CancellationToken));
        two.Save(yours);
        await Assert.ThrowsAsync<ConcurrencyException>(() => two.SaveChangesAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Many_writers_at_once_all_get_their_turn()
    {
        var beside = Keep(Store.Beside());
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(async () =>
        {
            for (var i = 0; i < 5; i++)
            {
                await (number % 2 == 0 ? Store : beside).WorkAsync(async (ISession session) =>
                {
                    await session.SaveAsync(Titled($"{number}.{i}", number, "t"));
                    await session.FlushAsync();
                    await Task.Yield();
                    await session.SaveAsync(new Note { Text = $"{number}.{i}" });
                });
            }
        })));
        Assert.Equal(100, await Store.ReadAsync(session => session.QueryIndex<ArticleTagIndex>().CountAsync()));
        Assert.Equal(100, await Store.ReadAsync(session => session.Query<Note>().CountAsync()));
    }

    [Fact]
    public async Task A_counter_that_many_raise_loses_no_step()
    {
        await Store.SaveAsync(Titled("counter"));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(RaiseAsync)));
        Assert.Equal(8, (await FindAsync("counter"))!.Rank);

        async Task RaiseAsync()
        {
            for (var tries = 0; tries < 100; tries++)
            {
                try
                {
                    await Store.WorkAsync(async (ISession session) =>
                    {
                        var counter = (await session.Query<Article>().FirstOrDefaultAsync())!;
                        counter.Rank++;
                        await session.SaveAsync(counter);
                    });
                    return;
                }
                catch (ConcurrencyException)
                {
                    // Somebody else was quicker: read it again.
                }
            }

            Assert.Fail("It never got its turn.");
        }
    }

    [Fact]
    public async Task Readers_do_not_wait_for_a_writer()
    {
        await Store.SaveAsync(Titled("old"));
        await using var scope = Store.Scope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var article = (await session.Query<Article>().FirstOrDefaultAsync(TestContext.Current.CancellationToken))!;
        article.Title = "new";
        await session.SaveAsync(article, cancellationToken: TestContext.Current.CancellationToken);
        await session.FlushAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(await FindAsync("old").WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(await FindAsync("new"));
    }

    [Fact]
    public async Task Whoever_waits_for_the_turn_to_write_can_give_up()
    {
        await using var scope = Store.Scope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var article = Titled("held");
        await session.SaveAsync(article, cancellationToken: TestContext.Current.CancellationToken);
        await session.FlushAsync(TestContext.Current.CancellationToken);
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await using var other = Store.Scope();
        var waiting = other.ServiceProvider.GetRequiredService<ISession>();
        await waiting.SaveAsync(new Article { Id = article.Id, Title = "other" }, cancellationToken: TestContext.Current.CancellationToken);
        await Assert.ThrowsAnyAsync<Exception>(() => waiting.SaveChangesAsync(patience.Token)); // given up on SQLite; on PostgreSQL the document isn't there for others yet
        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(await FindAsync("held"));
    }

    [Fact]
    public async Task A_single_document_is_read_from_memory_until_somebody_changes_it()
    {
        await Store.WorkAsync(async (IServiceProvider scope) =>
        {
            var documents = scope.GetRequiredService<SingleDocuments>();
            Assert.Equal("", (await documents.GetAsync<Note>()).Text);
            var note = await documents.LoadForUpdateAsync<Note>();
            note.Text = "first";
            Assert.Equal("", (await documents.GetAsync<Note>()).Text);
            await documents.SaveAsync(note);
            Assert.Same(note, await documents.GetAsync<Note>());
            Assert.Same(note, await documents.LoadForUpdateAsync<Note>());
            Assert.Equal("", (await NoteAsync(Store)).Text);
        });

        var shared = await NoteAsync(Store);
        Assert.Equal("first", shared.Text);
        Assert.Same(shared, await NoteAsync(Store));
        await ChangeNoteAsync(Store, "second");
        Assert.Equal("first", shared.Text);
        Assert.Equal("second", (await NoteAsync(Store)).Text);
    }

    [Fact]
    public async Task A_single_document_whose_change_is_cancelled_stays_as_it_was()
    {
        await ChangeNoteAsync(Store, "kept");
        await Store.WorkAsync(async (IServiceProvider scope) =>
        {
            var documents = scope.GetRequiredService<SingleDocuments>();
            var note = await documents.LoadForUpdateAsync<Note>();
            note.Text = "lost";
            await documents.SaveAsync(note);
            await scope.GetRequiredService<ISession>().FlushAsync();
            await scope.GetRequiredService<ISession>().CancelAsync();
            Assert.Equal("kept", (await documents.GetAsync<Note>()).Text);
        });
        Assert.Equal("kept", (await NoteAsync(Store)).Text);
    }

    [Fact]
    public async Task Two_units_of_work_cannot_both_create_a_single_document()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => Task.Run(async () =>
        {
            try
            {
                await ChangeNoteAsync(Store, $"from {number}");
                return true;
            }
            catch (ConcurrencyException)
            {
                return false;
            }
        })));
        Assert.Contains(true, outcomes);
        Assert.Equal(1, await Store.ReadAsync(session => session.Query<Note>().CountAsync()));
    }

    [Fact]
    public async Task The_list_of_features_is_read_before_there_is_a_shell()
    {
        var reader = new EnabledFeaturesReader(Store.Paths);
        Assert.Null(await reader.ReadAsync(Store.Settings, TestContext.Current.CancellationToken));
        await Store.WorkAsync(scope => scope.GetRequiredService<FeatureList>().SetAsync(["B", "A", "b"]));
        Assert.Equal(["B", "A"], await reader.ReadAsync(Store.Settings, TestContext.Current.CancellationToken));
        await Store.WorkAsync(async (IServiceProvider scope) => Assert.Equal(["B", "A"], await scope.GetRequiredService<FeatureList>().GetAsync()));
        Assert.Null(await reader.ReadAsync(new() { ["DatabaseProvider"] = Store.Settings["DatabaseProvider"], ["ConnectionString"] = Store.Settings["ConnectionString"], ["TablePrefix"] = "nobody" }, TestContext.Current.CancellationToken));
    }

    protected static async Task<Note> NoteAsync(Store store)
    {
        await using var scope = store.Scope();
        return await scope.ServiceProvider.GetRequiredService<SingleDocuments>().GetAsync<Note>();
    }

    protected static Task ChangeNoteAsync(Store store, string text) => store.WorkAsync(async (IServiceProvider scope) =>
    {
        var documents = scope.GetRequiredService<SingleDocuments>();
        var note = await documents.LoadForUpdateAsync<Note>();
        note.Text = text;
        await documents.SaveAsync(note);
    });
}
