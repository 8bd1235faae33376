using OrchardCore.ContentManagement;
using OrchardCore.Lists.Models;
using OrchardCore.Navigation;

namespace Grove.Features.Lists.Ordering;

/// <summary>A page of a container's items.</summary>
/// <param name="Container">The container.</param>
/// <param name="Settings">How it lists them.</param>
/// <param name="Items">The newest versions of its items.</param>
/// <param name="Before">The cursor before which the page ends, as the address has it.</param>
/// <param name="After">The cursor after which the page begins, as the address has it.</param>
/// <param name="Pager">The cursors of the pages before and after this one.</param>
public sealed record OrderPage(
    ContentItem Container, ListPartSettings Settings, IReadOnlyList<ContentItem> Items, string? Before, string? After, PagerSlim Pager);
