using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Repairs.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Services : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "CustomerMinutes",
                table: "repairs_RepairOrders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "KeptRestorationGoal",
                table: "repairs_RepairOrders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RestorationGoalMinutes",
                table: "repairs_RepairOrders",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            // Orders that were there before get their goal, and those with the supply back their figures.
            migrationBuilder.Sql("""
                UPDATE "repairs_RepairOrders" SET "RestorationGoalMinutes" = CASE "Setting" WHEN 1 THEN 180 ELSE 240 END;
                UPDATE "repairs_RepairOrders" SET
                    "CustomerMinutes" = COALESCE("WithoutSupplyMinutes", 0) * "CustomersWithoutSupply",
                    "KeptRestorationGoal" = CASE WHEN "WithoutSupplySince" IS NULL THEN NULL
                        ELSE ROUND((julianday("RestoredAt") - julianday("ArrivedAt")) * 86400) <= "RestorationGoalMinutes" * 60 END
                WHERE "RestoredAt" IS NOT NULL;
                """);

            migrationBuilder.CreateTable(
                name: "repairs_CommunityCalendars",
                columns: table => new
                {
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    Entries = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_repairs_CommunityCalendars", x => x.CommunityId);
                });

            migrationBuilder.CreateTable(
                name: "repairs_ImportedRows",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Book = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "BINARY"),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    ResultId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_repairs_ImportedRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "repairs_PlannedWorks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PlannedMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    AnnouncedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NoticeMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    ShortNotice = table.Column<bool>(type: "INTEGER", nullable: false),
                    TimesMoved = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpectedCustomersWithoutSupply = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancellationReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    CustomersWithoutSupply = table.Column<int>(type: "INTEGER", nullable: true),
                    WithoutSupplyMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    CustomerMinutes = table.Column<long>(type: "INTEGER", nullable: true),
                    OverrunMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    LastStepAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_repairs_PlannedWorks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "repairs_ProtectedWindows",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Reason = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LiftedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LiftingReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_repairs_ProtectedWindows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "repairs_ServiceConnections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    CapacityKva = table.Column<int>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: true),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    ApplicantName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    ApplicantPhone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "NOCASE"),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    AppliedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AppliedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SurveyedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConnectedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConnectedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DaysToPower = table.Column<int>(type: "INTEGER", nullable: true),
                    MinutesToPower = table.Column<int>(type: "INTEGER", nullable: true),
                    RejectedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RejectionReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    LastStepAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_repairs_ServiceConnections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "repairs_SupplyCards",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    OrderId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    CreditKwh = table.Column<int>(type: "INTEGER", nullable: false),
                    RepaidKwh = table.Column<int>(type: "INTEGER", nullable: false),
                    OutstandingKwh = table.Column<int>(type: "INTEGER", nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IssuedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    RepaidAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RepaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DaysToRepay = table.Column<int>(type: "INTEGER", nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RevocationReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastStepAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_repairs_SupplyCards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_repairs_SupplyCards_repairs_RepairOrders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "repairs_RepairOrders",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "repairs_InterruptedCommunities",
                columns: table => new
                {
                    WorkId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_repairs_InterruptedCommunities", x => new { x.WorkId, x.CommunityId });
                    table.ForeignKey(
                        name: "FK_repairs_InterruptedCommunities_repairs_PlannedWorks_WorkId",
                        column: x => x.WorkId,
                        principalTable: "repairs_PlannedWorks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "repairs_PlannedWorkMoves",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FromStartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FromEndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ToStartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ToEndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE"),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    MovedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WorkId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_repairs_PlannedWorkMoves", x => x.Id);
                    table.ForeignKey(
                        name: "FK_repairs_PlannedWorkMoves_repairs_PlannedWorks_WorkId",
                        column: x => x.WorkId,
                        principalTable: "repairs_PlannedWorks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "repairs_PlannedWorkSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WorkId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_repairs_PlannedWorkSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_repairs_PlannedWorkSteps_repairs_PlannedWorks_WorkId",
                        column: x => x.WorkId,
                        principalTable: "repairs_PlannedWorks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "repairs_ProtectedCommunities",
                columns: table => new
                {
                    WindowId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_repairs_ProtectedCommunities", x => new { x.WindowId, x.CommunityId });
                    table.ForeignKey(
                        name: "FK_repairs_ProtectedCommunities_repairs_ProtectedWindows_WindowId",
                        column: x => x.WindowId,
                        principalTable: "repairs_ProtectedWindows",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "repairs_ServiceConnectionSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ConnectionId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_repairs_ServiceConnectionSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_repairs_ServiceConnectionSteps_repairs_ServiceConnections_ConnectionId",
                        column: x => x.ConnectionId,
                        principalTable: "repairs_ServiceConnections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "repairs_SupplyCardRepayments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kwh = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CardId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_repairs_SupplyCardRepayments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_repairs_SupplyCardRepayments_repairs_SupplyCards_CardId",
                        column: x => x.CardId,
                        principalTable: "repairs_SupplyCards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_ImportedRows_Book_Number",
                table: "repairs_ImportedRows",
                columns: new[] { "Book", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_repairs_InterruptedCommunities_CommunityId",
                table: "repairs_InterruptedCommunities",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_repairs_PlannedWorkMoves_WorkId",
                table: "repairs_PlannedWorkMoves",
                column: "WorkId");

            migrationBuilder.CreateIndex(
                name: "IX_repairs_PlannedWorkSteps_WorkId",
                table: "repairs_PlannedWorkSteps",
                column: "WorkId");

            migrationBuilder.CreateIndex(
                name: "IX_repairs_PlannedWorks_StartsAt",
                table: "repairs_PlannedWorks",
                column: "StartsAt");

            migrationBuilder.CreateIndex(
                name: "IX_repairs_PlannedWorks_Status_EndsAt",
                table: "repairs_PlannedWorks",
                columns: new[] { "Status", "EndsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_PlannedWorks_TeamId_StartsAt",
                table: "repairs_PlannedWorks",
                columns: new[] { "TeamId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_ProtectedCommunities_CommunityId",
                table: "repairs_ProtectedCommunities",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_repairs_ProtectedWindows_EndsAt",
                table: "repairs_ProtectedWindows",
                column: "EndsAt");

            migrationBuilder.CreateIndex(
                name: "IX_repairs_ServiceConnectionSteps_ConnectionId",
                table: "repairs_ServiceConnectionSteps",
                column: "ConnectionId");

            migrationBuilder.CreateIndex(
                name: "IX_repairs_ServiceConnections_AppliedAt",
                table: "repairs_ServiceConnections",
                column: "AppliedAt");

            migrationBuilder.CreateIndex(
                name: "IX_repairs_ServiceConnections_CommunityId_AppliedAt",
                table: "repairs_ServiceConnections",
                columns: new[] { "CommunityId", "AppliedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_ServiceConnections_CustomerId_AppliedAt",
                table: "repairs_ServiceConnections",
                columns: new[] { "CustomerId", "AppliedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_ServiceConnections_TeamId_Status",
                table: "repairs_ServiceConnections",
                columns: new[] { "TeamId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_SupplyCardRepayments_CardId",
                table: "repairs_SupplyCardRepayments",
                column: "CardId");

            migrationBuilder.CreateIndex(
                name: "IX_SupplyCards_OneOpenPerCustomer",
                table: "repairs_SupplyCards",
                column: "CustomerId",
                unique: true,
                filter: "[Status] = 1");

            migrationBuilder.CreateIndex(
                name: "IX_SupplyCards_OnePerOrder",
                table: "repairs_SupplyCards",
                column: "OrderId",
                unique: true,
                filter: "[Status] <> 3");

            migrationBuilder.CreateIndex(
                name: "IX_repairs_SupplyCards_CommunityId_IssuedAt",
                table: "repairs_SupplyCards",
                columns: new[] { "CommunityId", "IssuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_SupplyCards_CustomerId_IssuedAt",
                table: "repairs_SupplyCards",
                columns: new[] { "CustomerId", "IssuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_SupplyCards_OrderId_Status",
                table: "repairs_SupplyCards",
                columns: new[] { "OrderId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_SupplyCards_Status_IssuedAt",
                table: "repairs_SupplyCards",
                columns: new[] { "Status", "IssuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_SupplyCards_TeamId_IssuedAt",
                table: "repairs_SupplyCards",
                columns: new[] { "TeamId", "IssuedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "repairs_CommunityCalendars");

            migrationBuilder.DropTable(
                name: "repairs_ImportedRows");

            migrationBuilder.DropTable(
                name: "repairs_InterruptedCommunities");

            migrationBuilder.DropTable(
                name: "repairs_PlannedWorkMoves");

            migrationBuilder.DropTable(
                name: "repairs_PlannedWorkSteps");

            migrationBuilder.DropTable(
                name: "repairs_ProtectedCommunities");

            migrationBuilder.DropTable(
                name: "repairs_ServiceConnectionSteps");

            migrationBuilder.DropTable(
                name: "repairs_SupplyCardRepayments");

            migrationBuilder.DropTable(
                name: "repairs_PlannedWorks");

            migrationBuilder.DropTable(
                name: "repairs_ProtectedWindows");

            migrationBuilder.DropTable(
                name: "repairs_ServiceConnections");

            migrationBuilder.DropTable(
                name: "repairs_SupplyCards");

            migrationBuilder.DropColumn(
                name: "CustomerMinutes",
                table: "repairs_RepairOrders");

            migrationBuilder.DropColumn(
                name: "KeptRestorationGoal",
                table: "repairs_RepairOrders");

            migrationBuilder.DropColumn(
                name: "RestorationGoalMinutes",
                table: "repairs_RepairOrders");
        }
    }
}
