using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Recovery.Resources.BlogPosts;
using Recovery.Resources.LiteratureLinks;
using Recovery.Resources.Pages;
using Recovery.Resources.Reviews;
using Recovery.Resources.Rules;
using Recovery.Resources.Settings;
using Recovery.Resources.StaffProfiles;

namespace Recovery.Resources;

/// <summary>The module's table of contents.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddRulesInEditors();
        AddBlogPosts(services);
        AddStaffProfiles(services);
        AddLiteratureLinks(services);
        AddPagesAndSettings(services);
        AddReviews(services);
    }

    private static void AddBlogPosts(IServiceCollection services)
    {
        services.AddContentPart<BlogPostPart, BlogPostRules>();
        services.AddIndexProvider<BlogPostIndexProvider>();
        services.AddDataMigration<BlogPosts.Migrations>();
        services.AddScoped<PublishedPosts>();
        services.AddLiquidFilter<RecentPostsFilter>("recent_posts");
        services.AddLiquidFilter<PostsByAuthorFilter>("posts_by_author");
        services.AddLiquidFilter<RelatedPostsFilter>("related_posts");
        services.AddLiquidFilter<ReadingMinutesFilter>("reading_minutes");
    }

    private static void AddStaffProfiles(IServiceCollection services)
    {
        services.AddContentPart<StaffProfilePart>();
        services.AddContentPart<CredentialPart, CredentialRules>();
        services.AddIndexProvider<StaffProfileIndexProvider>();
        services.AddDataMigration<StaffProfiles.Migrations>();
        services.AddLiquidFilter<ActiveStaffFilter>("active_staff");
    }

    private static void AddLiteratureLinks(IServiceCollection services)
    {
        services.AddContentPart<LiteratureLinkPart, LiteratureLinkRules>();
        services.AddIndexProvider<LiteratureLinkIndexProvider>();
        services.AddDataMigration<LiteratureLinks.Migrations>();
        services.AddLiquidFilter<LiteratureByFellowshipFilter>("literature_by_fellowship");
    }

    private static void AddPagesAndSettings(IServiceCollection services)
    {
        services.AddContentPart<HomePagePart>();
        services.AddDataMigration<Pages.Migrations>();
        services.AddDataMigration<Taxonomies.Migrations>();
        services.AddContentPart<OrganisationSettingsPart, OrganisationRules>();
        services.AddContentPart<CrisisSettingsPart>();
        services.AddContentPart<CrisisLinePart, CrisisLineRules>();
        services.AddDataMigration<Settings.Migrations>();
    }

    private static void AddReviews(IServiceCollection services)
    {
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddIndexProvider<ReviewIndexProvider>();
        services.AddDataMigration<Reviews.Migrations>();
    }
}
