using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace Grove.Tests.Features.Lists;

public class ListFilterTests
{
    [Fact]
    public async Task Templates_read_a_containers_live_items_and_their_number()
    {
        await using var lists = await ListSite.StartAsync();
        var blog = await lists.ContainerAsync("Blog");
        await lists.AddAsync(blog, "1");
        await lists.AddAsync(blog, "2");
        await lists.AddAsync(blog, "3", options: VersionOptions.Draft);

        Assert.Equal("2 1", await TitlesAsync(lists, blog));
        Assert.Equal(2, (await FilterAsync(lists, "list_count", services => ValueTask.FromResult<FluidValue>(new StringValue(blog)))).ToNumberValue());
    }

    [Fact]
    public async Task An_item_knows_its_container()
    {
        await using var lists = await ListSite.StartAsync();
        var blog = await lists.ContainerAsync("Blog");
        var post = await lists.AddAsync(blog, "1");

        var container = await FilterAsync(lists, "container", async services => new ObjectValue((await services.GetRequiredService<IContentManager>().GetAsync(post))!));
        var nothing = await FilterAsync(lists, "container", async services => new ObjectValue((await services.GetRequiredService<IContentManager>().GetAsync(blog))!));

        Assert.Equal(blog, Assert.IsType<ContentItem>(container.ToObjectValue()).ContentItemId);
        Assert.True(nothing.IsNil());
    }

    [Theory]
    [InlineData("list_items")]
    [InlineData("list_count")]
    [InlineData("container")]
    public async Task Nothing_in_gives_nothing_out(string filter)
    {
        await using var lists = await ListSite.StartAsync();
        foreach (var input in new FluidValue[] { NilValue.Instance, new StringValue("unknown"), StringValue.Empty })
        {
            var result = await FilterAsync(lists, filter, _ => ValueTask.FromResult(input));
            Assert.True(result.IsNil() || result.ToNumberValue() == 0);
        }
    }

    private static async Task<string> TitlesAsync(ListSite lists, string blog) =>
        string.Join(' ', (await FilterAsync(lists, "list_items", _ => ValueTask.FromResult<FluidValue>(new StringValue(blog))))
            .Enumerate(new TemplateContext()).Select(item => Assert.IsType<ContentItem>(item.ToObjectValue()).DisplayText));

    private static Task<FluidValue> FilterAsync(ListSite lists, string name, Func<IServiceProvider, ValueTask<FluidValue>> input) =>
        lists.Site.WorkAsync(async (IServiceProvider services) =>
        {
            var options = services.GetRequiredService<Microsoft.Extensions.Options.IOptions<TemplateOptions>>().Value;
            Assert.True(options.Filters.TryGetValue(name, out var filter));
            return await filter(await input(services), FilterArguments.Empty, new LiquidTemplateContext(services, options));
        });
}
