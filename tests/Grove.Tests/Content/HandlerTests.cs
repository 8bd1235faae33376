using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Title.Models;

namespace Grove.Tests.Content;

public class HandlerTests
{
    private readonly List<string> _calls = [];

    [Fact]
    public async Task Handlers_are_called_in_order_before_and_in_reverse_after()
    {
        await using var site = await StartAsync();

        await site.PageAsync("Page");

        Assert.Equal(
            [
                "First activating", "Second activating", "Second activated", "First activated",
                "First creating", "Second creating", "Second created", "First created",
                "First publishing", "Second publishing", "Second published", "First published",
            ],
            _calls);
    }

    [Fact]
    public async Task A_handler_that_cancels_publishing_keeps_the_draft()
    {
        await using var site = await StartAsync(cancel: true);

        var id = await site.PageAsync("Page");

        Assert.Null(await site.TitleAsync(id, VersionOptions.Published));
        Assert.Equal("Page", await site.TitleAsync(id, VersionOptions.Draft));
        Assert.DoesNotContain("First published", _calls);
    }

    [Fact]
    public async Task Handlers_of_parts_and_fields_run_for_types_that_have_them()
    {
        await using var site = await ContentSite.StartAsync(services =>
        {
            services.AddContentPart<TitlePart>().AddHandler<TitleHandler>();
            services.AddContentField<TextField>().AddHandler<TextHandler>();
        });
        await site.DefineAsync(async definitions =>
        {
            await definitions.AlterPartDefinitionAsync("Page", part => part.WithField<TextField>("Subtitle"));
            await definitions.AlterTypeDefinitionAsync("Page", type => type.WithPart("Page"));
        });

        var result = await site.WorkAsync(async (IContentManager content) => await content.ValidateAsync(await content.NewAsync("Page")));

        Assert.Equal(
            ["TitlePart.Title: no title in TitlePart", "Page.Subtitle.Text: no text in Subtitle"],
            result.Errors.Select(error => $"{error.MemberNames.Single()}: {error.ErrorMessage}"));
    }

    [Fact]
    public async Task A_field_that_is_not_there_yet_is_validated_as_empty()
    {
        await using var site = await ContentSite.StartAsync(services => services.AddContentField<TextField>().AddHandler<TextHandler>());
        var id = await site.PageAsync("Before the field");
        await site.DefineAsync(async definitions =>
        {
            await definitions.AlterPartDefinitionAsync("TitlePart", part => part.WithField<TextField>("Later"));
        });

        var result = await site.WorkAsync(async (IContentManager content) => await content.ValidateAsync((await content.GetAsync(id))!));

        Assert.Equal(["TitlePart.Later.Text"], result.Errors.Single().MemberNames);
    }

    [Fact]
    public async Task A_unit_of_work_sees_the_definitions_that_it_changes()
    {
        await using var site = await ContentSite.StartAsync();

        await site.WorkAsync(async (IServiceProvider services) =>
        {
            var definitions = services.GetRequiredService<IContentDefinitionManager>();
            await definitions.AlterTypeDefinitionAsync("New", type => type.WithPart<TitlePart>());
            Assert.NotNull((await services.GetContentManager().NewAsync("New")).As<TitlePart>());
        });
    }

    [Fact]
    public async Task Aspects_are_filled_by_handlers()
    {
        await using var site = await ContentSite.StartAsync(services => services.AddContentPart<TitlePart>().AddHandler<TitleHandler>());
        var id = await site.PageAsync("Found by this");

        var text = await site.WorkAsync(async (IContentManager content) =>
            await content.PopulateAspectAsync<FullTextAspect>((await content.GetAsync(id))!));

        Assert.Equal(["Found by this"], text.Segments);
    }

    [Fact]
    public async Task Loading_handlers_see_an_item_once_in_a_unit_of_work()
    {
        var loads = new List<string>();
        await using var site = await ContentSite.StartAsync(services => services.AddScoped<IContentHandler>(_ => new LoadHandler(loads)));
        var id = await site.PageAsync("Page");
        loads.Clear();

        await site.WorkAsync(async (IContentManager content) =>
        {
            await content.GetAsync(id);
            await content.GetAsync(id, VersionOptions.Latest);
            await content.GetAsync([id]);
        });

        Assert.Equal(["loading", "loaded"], loads);
    }

    private Task<ContentSite> StartAsync(bool cancel = false) => ContentSite.StartAsync(services =>
    {
        services.AddScoped<IContentHandler>(_ => new Recorder("First", _calls, cancel));
        services.AddScoped<IContentHandler>(_ => new Recorder("Second", _calls, false));
    });

    private sealed class Recorder(string name, List<string> calls, bool cancel) : ContentHandlerBase
    {
        public override Task ActivatingAsync(ActivatingContentContext context) => NoteAsync("activating");

        public override Task ActivatedAsync(ActivatedContentContext context) => NoteAsync("activated");

        public override Task CreatingAsync(CreateContentContext context) => NoteAsync("creating");

        public override Task CreatedAsync(CreateContentContext context) => NoteAsync("created");

        public override Task PublishingAsync(PublishContentContext context)
        {
            context.Cancel |= cancel;
            return NoteAsync("publishing");
        }

        public override Task PublishedAsync(PublishContentContext context) => NoteAsync("published");

        private Task NoteAsync(string phase)
        {
            calls.Add($"{name} {phase}");
            return Task.CompletedTask;
        }
    }

    private sealed class LoadHandler(List<string> calls) : ContentHandlerBase
    {
        public override Task LoadingAsync(LoadContentContext context)
        {
            calls.Add("loading");
            return Task.CompletedTask;
        }

        public override Task LoadedAsync(LoadContentContext context)
        {
            calls.Add("loaded");
            return Task.CompletedTask;
        }
    }

    private sealed class TitleHandler : ContentPartHandler<TitlePart>
    {
        public override Task GetContentItemAspectAsync(ContentItemAspectContext context, TitlePart part) => context.ForAsync<FullTextAspect>(aspect =>
        {
            aspect.Segments.Add(part.Title!);
            return Task.CompletedTask;
        });

        protected override Task ValidatingAsync(ValidateContentPartContext context, TitlePart part)
        {
            context.Fail($"no title in {context.ContentTypePartDefinition.Name}", nameof(part.Title));
            return Task.CompletedTask;
        }
    }

    private sealed class TextHandler : ContentFieldHandler<TextField>
    {
        public override Task ValidatingAsync(ValidateContentFieldContext context, TextField field)
        {
            context.Fail($"no text in {context.ContentPartFieldDefinition.Name}", nameof(field.Text));
            return Task.CompletedTask;
        }
    }
}
