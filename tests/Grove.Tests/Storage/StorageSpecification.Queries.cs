using Microsoft.Extensions.DependencyInjection;
using YesSql;
using YesSql.Services;

namespace Grove.Tests.Storage;

public abstract partial class StorageSpecification
{
    private static readonly DateTime Noon = new(2024, 5, 6, 12, 0, 0, DateTimeKind.Utc);

    private Task SaveSomeAsync() => Store.SaveAsync(
        Titled("Anna", 3, "hope", "sleep"), Titled("Bert", 1, "hope"), Titled("Cleo", 2), Titled("Dora", 2, "sleep", "work", "hope"), new Note { Text = "a note" });

    private static IEnumerable<string> Titles(IEnumerable<Article> articles) => articles.Select(article => article.Title);

    [Fact]
    public async Task A_condition_on_an_index_finds_the_document()
    {
        await SaveSomeAsync();
        var rank = 1;
        var found = await Store.ReadAsync(session => session.Query<Article, ArticleIndex>(index => index.Rank == rank && index.Title != "x").FirstOrDefaultAsync());
        Assert.Equal("Bert", found?.Title);
        Assert.Equal(["hope"], found!.Tags);
    }

    [Fact]
    public async Task A_query_that_finds_nothing_is_empty()
    {
        Assert.Null(await Store.ReadAsync(session => session.Query<Article, ArticleIndex>(index => index.Rank == 99).FirstOrDefaultAsync()));
        Assert.Empty(await Store.ReadAsync(session => session.Query<Article>().ListAsync()));
        Assert.Equal(0, await Store.ReadAsync(session => session.QueryIndex<ArticleIndex>().CountAsync()));
    }

    [Fact]
    public async Task A_query_by_type_leaves_out_other_types()
    {
        await SaveSomeAsync();
        Assert.Equal(4, await Store.ReadAsync(session => session.Query<Article>().CountAsync()));
        Assert.Equal("a note", (await Store.ReadAsync(session => session.Query<Note>().FirstOrDefaultAsync()))?.Text);
        Assert.Equal(5, (await Store.ReadAsync(session => session.Query().Any().ListAsync())).Count(document => document is Article or Note));
    }

    [Fact]
    public async Task Indexes_are_joined()
    {
        await SaveSomeAsync();
        var titles = Titles(await Store.ReadAsync(session => session
            .Query<Article, ArticleIndex>(index => index.Rank >= 2)
            .With<ArticleTagIndex>(index => index.Tag == "hope")
            .With<ArticleStateIndex>(index => index.State == "shown")
            .ListAsync()));
        Assert.Equal(["Anna", "Dora"], titles);
    }

    [Fact]
    public async Task Two_conditions_on_one_index_speak_of_the_same_row()
    {
        await SaveSomeAsync();
        var none = await Store.ReadAsync(session => session.Query<Article, ArticleTagIndex>(index => index.Tag == "hope").Where(index => index.Tag == "sleep").ListAsync());
        Assert.Empty(none);
    }

    [Fact]
    public async Task A_document_with_several_rows_is_found_once()
    {
        await SaveSomeAsync();
        var query = (ISession session) => session.Query<Article, ArticleTagIndex>(index => index.Tag.IsIn(new[] { "hope", "sleep", "work" }));
        Assert.Equal(["Anna", "Bert", "Dora"], Titles(await Store.ReadAsync(session => query(session).ListAsync())));
        Assert.Equal(3, await Store.ReadAsync(session => query(session).CountAsync()));
        Assert.Equal(["Dora", "Anna", "Bert"], Titles(await Store.ReadAsync(session => query(session).OrderByDescending(index => index.Tag).ListAsync())));
        Assert.Equal(["Dora"], Titles(await Store.ReadAsync(session => query(session).OrderByDescending(index => index.Tag).Take(1).ListAsync())));
    }

    [Fact]
    public async Task Documents_are_sorted_by_columns_of_any_index()
    {
        await SaveSomeAsync();
        Assert.Equal(["Bert", "Cleo", "Dora", "Anna"], Titles(await Store.ReadAsync(session => session
            .Query<Article, ArticleIndex>().OrderBy(index => index.Rank).ThenBy(index => index.Title).ListAsync())));
        Assert.Equal(["Anna", "Dora", "Cleo", "Bert"], Titles(await Store.ReadAsync(session => session
            .Query<Article, ArticleIndex>().OrderBy(index => index.Title).OrderByDescending(index => index.Rank).ThenByDescending(index => index.Title).ListAsync())));
        Assert.Equal(["Bert", "Anna", "Dora"], Titles(await Store.ReadAsync(session => session
            .Query<Article, ArticleTagIndex>(index => index.Tag == "hope").With<ArticleStateIndex>().OrderBy(index => index.State)
            .With<ArticleTagIndex>().ThenBy(index => index.Weight == 10 ? 0 : 1).With<ArticleIndex>().ThenBy(index => index.Title).ListAsync())));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_overlap()
    {
        await Store.SaveAsync([.. Enumerable.Range(0, 25).Select(number => Titled($"T{number:00}", rank: number % 2))]);
        var seen = new List<string>();
        for (var page = 0; page < 3; page++)
        {
            var query = await Store.ReadAsync(async session =>
            {
                var search = session.Query<Article, ArticleIndex>().OrderByDescending(index => index.Rank);
                Assert.Equal(25, await search.CountAsync());
                return await search.Skip(page * 10).Take(10).ListAsync();
            });
            seen.AddRange(Titles(query));
        }

        Assert.Equal(25, seen.Distinct().Count());
        Assert.Equal(25, seen.Count);
    }

    [Fact]
    public async Task A_list_of_values_is_matched()
    {
        await SaveSomeAsync();
        IEnumerable<string> wanted = new List<string> { "Anna", "Cleo", "nobody" };
        int[] ranks = [1, 3];
        var empty = Array.Empty<string>();
        Assert.Equal(["Anna", "Cleo"], Titles(await Store.ReadAsync(session => session.Query<Article, ArticleIndex>(index => index.Title.IsIn(wanted)).ListAsync())));
        Assert.Equal(["Bert", "Dora"], Titles(await Store.ReadAsync(session => session.Query<Article, ArticleIndex>(index => index.Title.IsNotIn(wanted)).ListAsync())));
        Assert.Equal(["Anna", "Bert"], Titles(await Store.ReadAsync(session => session.Query<Article, ArticleIndex>(index => index.Rank.IsIn(ranks)).ListAsync())));
        Assert.Equal(["Anna", "Bert"], Titles(await Store.ReadAsync(session => session.Query<Article, ArticleIndex>(index => ranks.Contains(index.Rank)).ListAsync())));
        Assert.Empty(await Store.ReadAsync(session => session.Query<Article, ArticleIndex>(index => index.Title.IsIn(empty)).ListAsync()));
        Assert.Equal(4, await Store.ReadAsync(session => session.Query<Article, ArticleIndex>(index => index.Title.IsNotIn(empty)).CountAsync()));
    }

    [Fact]
    public async Task Text_is_searched_without_regard_to_case_and_wildcards_mean_themselves()
    {
        await Store.SaveAsync(Titled("100% sober"), Titled("100 days sober"), Titled(@"back\slash_"), Titled("o'clock"), Titled("Äpfel für Ёлка"));
        var find = (string part) => Store.ReadAsync(async session => Titles(await session.Query<Article, ArticleIndex>(index => index.Title.Contains(part)).ListAsync()));
        Assert.Equal(["100% sober", "100 days sober"], await find("SOBER"));
        Assert.Equal(["100% sober"], await find("0%"));
        Assert.Equal([@"back\slash_"], await find(@"\slash_"));
        Assert.Equal(["o'clock"], await find("O'C"));
        Assert.Equal(["Äpfel für Ёлка"], await find("äPFEL FÜR ё"));
        Assert.Equal(["100 days sober"], Titles(await Store.ReadAsync(session => session.Query<Article, ArticleIndex>(index => index.Title.StartsWith("100 D")).ListAsync())));
        Assert.Equal(["100% sober", "100 days sober"], Titles(await Store.ReadAsync(session => session.Query<Article, ArticleIndex>(index => index.Title.EndsWith("Sober")).ListAsync())));
        Assert.Equal(["100 days sober"], Titles(await Store.ReadAsync(session => session.Query<Article, ArticleIndex>(index => index.Title.IsLike("100 % SOBER")).ListAsync())));
    }

    [Fact]
    public async Task Points_in_time_are_compared_and_come_back_as_UTC()
    {
        await Store.SaveAsync(
            new Article { Title = "early", Published = Noon.AddTicks(-10) }, new Article { Title = "late", Published = Noon.AddMilliseconds(500) }, new Article { Title = "never" },
            new Article { Title = "vague", Published = DateTime.SpecifyKind(Noon, DateTimeKind.Unspecified) });
        Assert.Equal(["late"], Titles(await Store.ReadAsync(session => session.Query<Article, ArticleIndex>(index => index.Published > Noon).ListAsync())));
        Assert.Equal(["never"], Titles(await Store.ReadAsync(session => session.Query<Article, ArticleIndex>(index => index.Published == null).ListAsync())));
        Assert.Equal(["early", "vague", "late"], Titles(await Store.ReadAsync(session => session
            .Query<Article, ArticleIndex>(index => index.Published != null).OrderBy(index => index.Published).ListAsync())));
        var row = await Store.ReadAsync(session => session.QueryIndex<ArticleIndex>(index => index.Title == "vague").FirstOrDefaultAsync());
        Assert.Equal(Noon, row!.Published);
        Assert.Equal(DateTimeKind.Utc, row.Published!.Value.Kind);
    }

    [Fact]
    public async Task Rows_of_an_index_are_queried_without_their_documents()
    {
        await SaveSomeAsync();
        var rows = await Store.ReadAsync(session => session
            .QueryIndex<ArticleTagIndex>(index => index.Tag != "work").Where(index => index.Weight > 10).OrderByDescending(index => index.Weight).ThenBy(index => index.Tag).Skip(1).Take(2).ListAsync());
        Assert.Equal([("hope", 30), ("hope", 22)], rows.Select(row => (row.Tag, row.Weight)));
        Assert.All(rows, row => Assert.NotEqual(0, row.Id));
        Assert.Equal(6, await Store.ReadAsync(session => session.QueryIndex<ArticleTagIndex>().CountAsync()));
        Assert.Equal("hope", (await Store.ReadAsync(session => session.QueryIndex<ArticleTagIndex>().OrderBy(index => index.Tag).FirstOrDefaultAsync()))?.Tag);
    }

    [Fact]
    public async Task A_query_can_be_enumerated_while_others_run()
    {
        await SaveSomeAsync();
        await using var scope = Store.Scope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var seen = new List<string>();
        await foreach (var article in session.Query<Article, ArticleIndex>().OrderBy(index => index.Title).ToAsyncEnumerable(TestContext.Current.CancellationToken))
        {
            seen.Add(article.Title);
            Assert.Equal(1, await session.QueryIndex<ArticleIndex>(index => index.Title == article.Title).CountAsync(TestContext.Current.CancellationToken));
        }

        Assert.Equal(["Anna", "Bert", "Cleo", "Dora"], seen);
        Assert.Equal(6, await session.QueryIndex<ArticleTagIndex>().ToAsyncEnumerable(TestContext.Current.CancellationToken).CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_index_that_no_feature_registers_is_named_in_the_error()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Store.ReadAsync(session => session.Query<Article, NobodysIndex>().ListAsync()));
        Assert.Contains(nameof(NobodysIndex), error.Message);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.ReadAsync(session => session.QueryIndex<NobodysIndex>().ListAsync()));
    }

    [Fact]
    public async Task A_collection_of_another_name_is_refused() =>
        await Assert.ThrowsAsync<NotSupportedException>(() => Store.ReadAsync(session => session.Query<Article>("Archive").ListAsync()));

    [Fact]
    public async Task Whoever_gives_up_is_not_kept_waiting()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ReadAsync(session => session.Query<Article, ArticleIndex>().ListAsync(gone.Token)));
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("\uDC00x")]
    [InlineData("a\0b😀")]
    public async Task Odd_characters_find_nothing_instead_of_failing(string odd)
    {
        await SaveSomeAsync();
        Assert.Empty(await Store.ReadAsync(session => session.Query<Article, ArticleIndex>(index => index.Title == odd).ListAsync()));
        Assert.Empty(await Store.ReadAsync(session => session.Query<Article, ArticleIndex>(index => index.Title.Contains(odd)).ListAsync()));
        await Store.SaveAsync(Titled("odd " + odd));
        Assert.Equal(5, await Store.ReadAsync(session => session.Query<Article>().CountAsync()));
    }
}
