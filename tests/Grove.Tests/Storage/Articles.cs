using OrchardCore.Data;
using YesSql.Indexes;

namespace Grove.Tests.Storage;

/// <summary>A document as features have them.</summary>
public class Article
{
    public long Id { get; set; }
    public string Title { get; set; } = "";
    public string Body { get; set; } = "";
    public int Rank { get; set; }
    public bool Hidden { get; set; }
    public DateTime? Published { get; set; }
    public List<string> Tags { get; set; } = [];
}

public class Note
{
    public string Text { get; set; } = "";
}

public class ArticleIndex : MapIndex
{
    public string Title { get; set; } = "";
    public int Rank { get; set; }
    public DateTime? Published { get; set; }
}

public class ArticleTagIndex : MapIndex
{
    public string Tag { get; set; } = "";
    public int Weight { get; set; }
}

public class ArticleStateIndex : MapIndex
{
    public string State { get; set; } = "";
    public long Length { get; set; }
}

public class NobodysIndex : MapIndex;

public class ArticleIndexProvider : IndexProvider<Article>
{
    public override void Describe(DescribeContext<Article> context)
    {
        context.For<ArticleIndex>()
            .When(article => !article.Hidden)
            .Map(article => article.Title == "none" ? null : new ArticleIndex { Title = article.Title, Rank = article.Rank, Published = article.Published });

        context.For<ArticleTagIndex>()
            .Map(article => article.Tags.Select((tag, place) => new ArticleTagIndex { Tag = tag, Weight = article.Rank * 10 + place }));
    }
}

/// <summary>Needs a service of the unit of work, and takes its time.</summary>
public class ArticleStateIndexProvider(ArticleStates states) : IndexProvider<Article>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<Article> context) =>
        context.For<ArticleStateIndex>().Map(async article =>
        {
            await Task.Yield();
            return new ArticleStateIndex { State = states.Of(article), Length = article.Body.Length };
        });
}

public class ArticleStates
{
    private readonly string[] _names = ["shown", "hidden"];

    public string Of(Article article) => _names[article.Hidden ? 1 : 0];
}
