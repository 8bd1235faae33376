using Grove.Features.Flows;
using Grove.Tests.Content;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Flows.Models;

namespace Grove.Tests.Features.Flows;

public class PostedBagTests
{
    private const string NewId = "4abcdefghjkmnpqrstvwxyz012";

    [Fact]
    public async Task Items_come_back_in_the_order_of_their_places()
    {
        var form = Form(("p1", "Credential", "a"), ("p2", "Credential", "b"));
        form.Order = [2, 1];

        Assert.Equal("b=p2 a=p1", await ReadAsync(form));
    }

    [Fact]
    public async Task Without_places_they_stay_as_posted() =>
        Assert.Equal("b=p2 a=p1", await ReadAsync(Form(("p2", "Credential", "b"), ("p1", "Credential", "a"))));

    [Fact]
    public async Task An_item_that_is_not_posted_is_gone() =>
        Assert.Equal("b=p2", await ReadAsync(Form(("p2", "Credential", "b"))));

    [Fact]
    public async Task A_removed_item_is_gone()
    {
        var form = Form(("p1", "Credential", "a"), ("p2", "Credential", "b"));
        form.Remove = "p1";

        Assert.Equal("b=p2", await ReadAsync(form));
    }

    [Fact]
    public async Task A_type_that_the_bag_does_not_hold_is_left_out()
    {
        var form = Form(("p1", "Page", "a"), ("p2", "Nonsense", "b"));
        form.Add = "Page";

        Assert.Equal("", await ReadAsync(form));
    }

    [Fact]
    public async Task A_new_item_keeps_the_id_that_its_form_was_made_with() =>
        Assert.Equal($"{NewId}=p1", await ReadAsync(Form(("p1", "Credential", NewId))));

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("4ABC-EFGHJKMNPQRSTVWXYZ012")]
    public async Task Anything_but_an_id_gets_a_new_one(string id)
    {
        var read = await ReadAsync(Form(("p1", "Credential", id)));

        Assert.EndsWith("=p1", read, StringComparison.Ordinal);
        Assert.Equal(26, read.Split('=')[0].Length);
        Assert.DoesNotContain('.', read);
    }

    [Fact]
    public async Task The_same_item_twice_becomes_two_items()
    {
        var items = (await ReadAsync(Form(("p1", "Credential", NewId), ("p2", "Credential", NewId)))).Split(' ');

        Assert.Equal(2, items.Select(item => item.Split('=')[0]).Distinct().Count());
    }

    [Fact]
    public async Task An_added_item_stands_last()
    {
        var form = Form(("p1", "Credential", "a"));
        form.Add = "Credential";

        var items = (await ReadAsync(form)).Split(' ');
        Assert.Equal(2, items.Length);
        Assert.Equal("a=p1", items[0]);
    }

    [Fact]
    public async Task Lists_of_different_lengths_harm_nothing()
    {
        var form = new BagForm { Prefixes = ["p1", "p2", "p3"], ContentTypes = ["Credential"], ContentItems = [] };

        Assert.EndsWith("=p1", await ReadAsync(form), StringComparison.Ordinal);
    }

    private static BagForm Form(params (string Prefix, string Type, string Id)[] items) => new()
    {
        IsPosted = true,
        Prefixes = [.. items.Select(item => item.Prefix)],
        ContentTypes = [.. items.Select(item => item.Type)],
        ContentItems = [.. items.Select(item => item.Id)],
    };

    /// <summary>What a bag with the items a and b becomes: ids with the prefix that each was read by.</summary>
    private static async Task<string> ReadAsync(BagForm form)
    {
        await using var site = await ContentSite.StartAsync();
        await site.DefineAsync(definitions => definitions.AlterTypeDefinitionAsync("Credential", _ => { }));
        return await site.WorkAsync(async (IContentManager content) =>
        {
            var part = new BagPart { ContentItems = [Item("a"), Item("b")] };
            var items = await new PostedBag(content, new PrefixAsName())
                .ReadAsync(form, part, "Bag", [new ContentTypeDefinition("Credential", "Credential")], new NothingPosted());
            return string.Join(' ', items.Select(item => $"{item.Item.ContentItemId}={item.Item.DisplayText}"));
        });
    }

    private static ContentItem Item(string id) => new() { ContentItemId = id, ContentType = "Credential" };

    private sealed class PrefixAsName : IContentItemDisplayManager
    {
        public Task<IShape> BuildDisplayAsync(ContentItem content, IUpdateModel updater, string displayType = "", string groupId = "") =>
            Task.FromResult<IShape>(new Shape());

        public Task<IShape> BuildEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "") =>
            Task.FromResult<IShape>(new Shape());

        public Task<IShape> UpdateEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
        {
            content.DisplayText = htmlFieldPrefix;
            return Task.FromResult<IShape>(new Shape());
        }
    }

    private sealed class NothingPosted : IUpdateModel
    {
        public ModelStateDictionary ModelState { get; } = new();

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class => Task.FromResult(true);

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class => Task.FromResult(true);

        public Task<bool> TryUpdateModelAsync<TModel>(
            TModel model, string prefix, params System.Linq.Expressions.Expression<Func<TModel, object?>>[] includeExpressions) where TModel : class => Task.FromResult(true);

        public bool TryValidateModel(object model) => true;

        public bool TryValidateModel(object model, string prefix) => true;
    }
}
